/** The Agency sets contests up: definitions, editions, deadlines, commissions; and reads the audit trail. */
@NullMarked
package kz.uzdik.functions.contestadministration;

import org.jspecify.annotations.NullMarked;
