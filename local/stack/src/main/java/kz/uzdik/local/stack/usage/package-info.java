/** What each operation of the system asks of its services: the figures that a contest's cost is reckoned from. */
@NullMarked
package kz.uzdik.local.stack.usage;

import org.jspecify.annotations.NullMarked;
