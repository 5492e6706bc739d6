/** What the contest's table and the buckets know of each other. */
@NullMarked
package kz.uzdik.local.reconcile;

import org.jspecify.annotations.NullMarked;
