/** The Agency sets contests up: definitions, editions, deadlines, commissions. */
@NullMarked
package kz.uzdik.functions.contestadministration;

import org.jspecify.annotations.NullMarked;
