package kz.uzdik.domain.jury;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be done at a sitting, and in which phase: the transition table. */
enum Move {
    DRAW_UP_AGENDA,
    PLAN,
    DECLARE,
    RENEW_PANEL,
    CANCEL,
    OPEN,
    ATTEND,
    RECORD_CONFLICT,
    DECIDE_ADMISSION,
    FILE_SHEET,
    EXCLUDE,
    SEAL,
    DECIDE_TIE,
    CLOSE_ADMISSION,
    CLOSE_SELECTION,
    SIGN_FIRST,
    SIGN_LAST;

    private static final Map<Phase, Map<Move, Phase>> TABLE = Map.of(
            Phase.CONVENED,
            Map.of(
                    DRAW_UP_AGENDA,
                    Phase.CONVENED,
                    PLAN,
                    Phase.CONVENED,
                    DECLARE,
                    Phase.CONVENED,
                    RENEW_PANEL,
                    Phase.CONVENED,
                    CANCEL,
                    Phase.CANCELLED,
                    OPEN,
                    Phase.OPEN),
            Phase.OPEN,
            Map.of(
                    DECLARE,
                    Phase.OPEN,
                    RENEW_PANEL,
                    Phase.OPEN,
                    CANCEL,
                    Phase.CANCELLED,
                    ATTEND,
                    Phase.OPEN,
                    RECORD_CONFLICT,
                    Phase.OPEN,
                    DECIDE_ADMISSION,
                    Phase.OPEN,
                    FILE_SHEET,
                    Phase.OPEN,
                    EXCLUDE,
                    Phase.OPEN,
                    SEAL,
                    Phase.SEALED,
                    CLOSE_ADMISSION,
                    Phase.CLOSED),
            Phase.SEALED,
            Map.of(
                    DECLARE,
                    Phase.SEALED,
                    RENEW_PANEL,
                    Phase.SEALED,
                    ATTEND,
                    Phase.SEALED,
                    RECORD_CONFLICT,
                    Phase.SEALED,
                    DECIDE_TIE,
                    Phase.SEALED,
                    EXCLUDE,
                    Phase.SEALED,
                    CLOSE_SELECTION,
                    Phase.CLOSED),
            Phase.CLOSED,
            Map.of(RENEW_PANEL, Phase.CLOSED, ATTEND, Phase.CLOSED, SIGN_FIRST, Phase.CLOSED, SIGN_LAST, Phase.SIGNED),
            Phase.SIGNED,
            Map.of(),
            Phase.CANCELLED,
            Map.of());

    /** Where this leads from a phase; empty when it cannot be done there. */
    Optional<Phase> from(Phase phase) {
        return Optional.ofNullable(TABLE.getOrDefault(phase, Map.of()).get(this));
    }

    /** The moves that can be made in a phase. */
    static Set<Move> in(Phase phase) {
        return TABLE.getOrDefault(phase, Map.of()).keySet();
    }
}
