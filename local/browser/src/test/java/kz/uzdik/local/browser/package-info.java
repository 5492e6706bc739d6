/** People's journeys through the pages, in a real browser. They run where the property {@code chromium} names one. */
@NullMarked
package kz.uzdik.local.browser;

import org.jspecify.annotations.NullMarked;
