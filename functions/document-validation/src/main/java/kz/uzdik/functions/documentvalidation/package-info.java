/** Every file that arrives is looked at, and what is wrong with it recorded. */
@NullMarked
package kz.uzdik.functions.documentvalidation;

import org.jspecify.annotations.NullMarked;
