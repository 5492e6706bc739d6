/** Work algorithms, read from JSON with everything that is wrong told at once. */
@NullMarked
package kz.uzdik.json.work;

import org.jspecify.annotations.NullMarked;
