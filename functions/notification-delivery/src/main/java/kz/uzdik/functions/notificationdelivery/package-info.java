/** Errands on their way: relayed to queues, swept up when they were lost; and notices, written out and sent. */
@NullMarked
package kz.uzdik.functions.notificationdelivery;

import org.jspecify.annotations.NullMarked;
