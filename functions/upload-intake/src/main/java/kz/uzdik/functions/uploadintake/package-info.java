/** Candidates and nominators file dossiers: open them, get addresses to put files to, hand in. */
@NullMarked
package kz.uzdik.functions.uploadintake;

import org.jspecify.annotations.NullMarked;
