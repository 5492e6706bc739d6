/** The Agency reads the audit trail, and keeps or erases what the law lets it keep no longer. */
@NullMarked
package kz.uzdik.functions.recordkeeping;

import org.jspecify.annotations.NullMarked;
