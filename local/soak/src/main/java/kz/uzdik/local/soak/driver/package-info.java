/** The load: contests played at once over lines that break, and whoever kills the stack meanwhile. */
@NullMarked
package kz.uzdik.local.soak.driver;

import org.jspecify.annotations.NullMarked;
