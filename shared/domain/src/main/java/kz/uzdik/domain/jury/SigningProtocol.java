package kz.uzdik.domain.jury;

import static kz.uzdik.domain.people.Permission.SIGN_PROTOCOL;

import java.time.Instant;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;

/**
 * Chair and secretary, two different people, sign the protocol (2020 p3, p4). Each says which protocol by its digest;
 * with the second signature the sitting's result is final.
 */
public final class SigningProtocol {
    private final AtSitting floor;

    public SigningProtocol(AtSitting floor) {
        this.floor = floor;
    }

    public Outcome<Sitting> sign(SittingId id, String protocolDigest, Actor actor, Instant at) {
        return floor.act(id, SIGN_PROTOCOL, actor, at, here -> {
            Sitting sitting = here.sitting();
            PersonId person = actor.id();
            boolean onPanel = person.equals(sitting.panel().chair())
                    || person.equals(sitting.panel().secretary());
            if (!onPanel) {
                return Outcome.forbidden();
            }
            if (sitting.signatures().stream()
                    .anyMatch(signature -> signature.person().equals(person))) {
                return Outcome.refused(here.reason(JuryReason.ALREADY_SIGNED));
            }
            if (sitting.phase() != Phase.CLOSED) {
                return Outcome.refused(here.wrongPhase());
            }
            return sitting.result()
                            .filter(result -> result.protocolDigest().equals(protocolDigest))
                            .isPresent()
                    ? floor.commit(sitting.sign(new Signature(person, protocolDigest, at)), here)
                    : Outcome.refused(here.reason(JuryReason.OTHER_PROTOCOL));
        });
    }
}
