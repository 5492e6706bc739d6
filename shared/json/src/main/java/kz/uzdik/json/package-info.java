/** JSON in and out: strict reading, writing, the canonical form of RFC 8785, and the stored and public forms. */
@NullMarked
package kz.uzdik.json;

import org.jspecify.annotations.NullMarked;
