/** What each function may do by its role in the template, and a watch that holds every call of the SDK against it. */
@NullMarked
package kz.uzdik.local.stack.rights;

import org.jspecify.annotations.NullMarked;
