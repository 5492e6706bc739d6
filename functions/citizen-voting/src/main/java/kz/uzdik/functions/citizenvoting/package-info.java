/** The side of the wall where ballots are: the box that takes them and, after the close, the count. */
@NullMarked
package kz.uzdik.functions.citizenvoting;

import org.jspecify.annotations.NullMarked;
