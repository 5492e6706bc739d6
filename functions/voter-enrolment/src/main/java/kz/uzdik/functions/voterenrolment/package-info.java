/**
 * Who may vote: the roll and its office, codes and credentials. Nothing here reads or writes a ballot; what does is on the
 * other side of a wall (docs/voting.md).
 */
@NullMarked
package kz.uzdik.functions.voterenrolment;

import org.jspecify.annotations.NullMarked;
