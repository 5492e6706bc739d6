/**
 * The stored JSON forms of the domain's aggregates, of audit entries and errands. Every form reads exactly what it
 * writes; a text that is not one of its own is a fault, with the pointers and never the content.
 */
@NullMarked
package kz.uzdik.json.form;

import org.jspecify.annotations.NullMarked;
