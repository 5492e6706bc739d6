/** Many clients at once on a stack that is killed again and again, and what must hold afterwards. */
@NullMarked
package kz.uzdik.local.soak;

import org.jspecify.annotations.NullMarked;
