/** Protocols and diplomas on paper: drawn up as PDF/A from recorded facts, from the queue. */
@NullMarked
package kz.uzdik.functions.documentrendering;

import org.jspecify.annotations.NullMarked;
