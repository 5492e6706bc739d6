package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.RENEW_PANEL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;

/**
 * The secretary brings a sitting's panel in line with the commission as it is now, and says why. Chair, secretary and
 * ethics officer can change at any time before the signatures are complete. A member's seat changes hands only while
 * nobody is there: before the opening, or once all have left; during a sitting nobody decides on what they have not
 * heard. No paragraph speaks of it; it is the operator's rule.
 */
public final class RenewingPanel {
    private final AtSitting floor;

    public RenewingPanel(AtSitting floor) {
        this.floor = floor;
    }

    public Outcome<Sitting> renew(SittingId id, String reason, Actor actor, Instant at) {
        return floor.act(id, RENEW_PANEL, actor, at, here -> {
            Sitting sitting = here.sitting();
            if (!sitting.allows(Move.RENEW_PANEL)) {
                return Outcome.refused(here.wrongPhase());
            }
            Optional<Reason> unconsented = RecordingConsent.missing(here.rule(), here.commission());
            if (unconsented.isPresent()) {
                return Outcome.refused(unconsented.get());
            }
            Panel whole = sitting.panel().renewed(here.commission());
            Panel now = sitting.present().isEmpty() ? whole : sitting.panel().withOffices(here.commission());
            if (now.equals(sitting.panel())) {
                return whole.equals(now)
                        ? Outcome.done(sitting)
                        : Outcome.refused(here.reason(JuryReason.MEMBERS_STILL_PRESENT));
            }
            return floor.commit(sitting.renew(now, made(here, now, reason)), here);
        });
    }

    private static List<Substitution> made(Here here, Panel now, String reason) {
        Panel before = here.sitting().panel();
        List<Substitution> made = new ArrayList<>();
        List<PersonId> leaving =
                before.seated().stream().filter(member -> !now.isSeated(member)).toList();
        List<PersonId> coming =
                now.seated().stream().filter(member -> !before.isSeated(member)).toList();
        for (int seat = 0; seat < leaving.size(); seat++) {
            made.add(substitution(here, Office.MEMBER, leaving.get(seat), coming.get(seat), reason));
        }
        if (!before.chair().equals(now.chair())) {
            made.add(substitution(here, Office.CHAIR, before.chair(), now.chair(), reason));
        }
        if (!before.secretary().equals(now.secretary())) {
            made.add(substitution(here, Office.SECRETARY, before.secretary(), now.secretary(), reason));
        }
        Optional<PersonId> officer = now.ethicsOfficer();
        if (!before.ethicsOfficer().equals(officer)) {
            officer.ifPresent(to -> made.add(substitution(
                    here, Office.ETHICS_OFFICER, before.ethicsOfficer().orElse(to), to, reason)));
        }
        return made;
    }

    private static Substitution substitution(Here here, Office office, PersonId from, PersonId to, String reason) {
        return new Substitution(office, from, to, reason, here.sitting().phase(), here.at());
    }
}
