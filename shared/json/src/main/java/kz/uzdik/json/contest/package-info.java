/** A contest's definition and its texts, read from JSON with everything that is wrong told at once. */
@NullMarked
package kz.uzdik.json.contest;

import org.jspecify.annotations.NullMarked;
