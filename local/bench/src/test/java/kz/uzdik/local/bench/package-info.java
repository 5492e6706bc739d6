/** What {@code make bench} measures: the vote's steps, its write units, its count, a big ranking, and what it all means. */
@NullMarked
package kz.uzdik.local.bench;

import org.jspecify.annotations.NullMarked;
