/**
 * What must hold of the stores whenever everything has come to rest, whatever happened before. It reads tables, buckets and
 * queues, and knows nothing of who filled them.
 */
@NullMarked
package kz.uzdik.local.soak.check;

import org.jspecify.annotations.NullMarked;
