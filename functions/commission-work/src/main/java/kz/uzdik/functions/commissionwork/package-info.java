/** Commissions at work: dossiers before them, sittings, score sheets, decisions, protocols. */
@NullMarked
package kz.uzdik.functions.commissionwork;

import org.jspecify.annotations.NullMarked;
