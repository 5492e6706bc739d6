/** Polls from plan to closing: people over HTTP, the key ceremony from the queue, what is due by the schedule. */
@NullMarked
package kz.uzdik.functions.polladministration;

import org.jspecify.annotations.NullMarked;
