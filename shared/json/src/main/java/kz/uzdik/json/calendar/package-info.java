/** The calendar of days off as a file: read strictly, everything that is wrong told at once. */
@NullMarked
package kz.uzdik.json.calendar;

import org.jspecify.annotations.NullMarked;
