/** The record of work through the year: algorithms, offices, journals, and what they come to. */
@NullMarked
package kz.uzdik.functions.workrecord;

import org.jspecify.annotations.NullMarked;
