/**
 * The work of akims with the people through the year: what an order asks of whom and when, and what was done of it. It
 * knows no contest.
 */
package kz.uzdik.domain.work;
