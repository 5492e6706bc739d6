package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.READ_PROTOCOL;
import static kz.uzdik.domain.people.Permission.SIGN_PROTOCOL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.jury.AtSitting.Here;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Role;

/**
 * Chair and secretary, two different people, sign the protocol (2020 p3, p4); for a chair who is not there whoever leads
 * instead. Each says which protocol by its digest; with the second signature the sitting's result is final.
 */
public final class SigningProtocol {
    private final AtSitting floor;

    public SigningProtocol(AtSitting floor) {
        this.floor = floor;
    }

    public Outcome<Sitting> sign(SittingId id, String protocolDigest, Actor actor, Instant at) {
        return floor.act(id, READ_PROTOCOL, actor, at, here -> {
            Set<Role> roles = here.rolesTowards(List.of());
            Sitting sitting = here.sitting();
            boolean signedAlready = sitting.signatures().stream()
                    .anyMatch(signature -> signature.person().equals(actor.id()));
            if (!signedAlready && !SIGN_PROTOCOL.allows(roles)) {
                return Outcome.forbidden();
            }
            Office office = office(here, roles);
            Optional<Reason> against = signedAlready || isSigned(sitting, office)
                    ? Optional.of(here.reason(JuryReason.ALREADY_SIGNED))
                    : against(here, office, protocolDigest);
            return against.isPresent()
                    ? Outcome.refused(against.get())
                    : floor.commit(sitting.sign(new Signature(actor.id(), office, protocolDigest, at)), here);
        });
    }

    private static Office office(Here here, Set<Role> roles) {
        if (!roles.contains(Role.CHAIR)) {
            return Office.SECRETARY;
        }
        return here.sitting().panel().chair().equals(here.actor().id()) ? Office.CHAIR : Office.ACTING_CHAIR;
    }

    /** Whether somebody has signed in this office, or in the place of it. */
    static boolean isSigned(Sitting sitting, Office office) {
        return sitting.signatures().stream()
                .anyMatch(signature -> signature.office().leads() == office.leads());
    }

    private static Optional<Reason> against(Here here, Office office, String protocolDigest) {
        Sitting sitting = here.sitting();
        if (sitting.phase() != Phase.CLOSED) {
            return Optional.of(here.wrongPhase());
        }
        // A secretary who was appointed meanwhile takes the sitting over by a recorded act first.
        if (office == Office.SECRETARY
                && !sitting.panel().secretary().equals(here.actor().id())) {
            return Optional.of(here.reason(JuryReason.PANEL_NOT_RENEWED));
        }
        return sitting.result()
                        .filter(result -> result.protocolDigest().equals(protocolDigest))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(here.reason(JuryReason.OTHER_PROTOCOL));
    }
}
