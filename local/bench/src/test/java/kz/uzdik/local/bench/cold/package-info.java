/** How long a function takes that has not run yet, beside one that does the same and has nothing of the house. */
@NullMarked
package kz.uzdik.local.bench.cold;

import org.jspecify.annotations.NullMarked;
