package kz.uzdik.domain.contract;

import java.util.Optional;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.notice.Audience;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.notice.Silence;
import kz.uzdik.domain.notice.Suppression;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.notice.Trouble;

/** Deliveries and suppressions that differ from version to version. */
public final class NoticeSamples {
    private NoticeSamples() {}

    /** One that needs a look. */
    public static Delivery delivery(int number, long version) {
        return delivery(Samples.EDITION, number, Delivery.State.BOUNCED, version);
    }

    /** One in this state. */
    public static Delivery delivery(EditionId edition, int number, Delivery.State state, long version) {
        String errand = "dossier:" + edition + ".31.x:" + number;
        var task = new Task.Notify(
                Template.RECEIVED, new Audience.Party(DossierSamples.id(number), Samples.person(number)));
        boolean tried = version > 1;
        var round = new Delivery.Round(
                (int) version,
                number,
                tried ? 1 : 0,
                Optional.of(Samples.AT).filter(_ -> tried),
                Optional.of(address(number)).filter(_ -> tried),
                Optional.of("0102-" + number).filter(_ -> tried));
        return new Delivery(
                DeliveryId.of(errand),
                edition,
                errand,
                task,
                round,
                state,
                Optional.of(version % 2 == 0 ? Trouble.UNAVAILABLE : Trouble.NO_MAILBOX),
                Samples.AT.plusSeconds((number * 7) % 4),
                version);
    }

    static Suppression suppression(int number, long version) {
        return new Suppression(
                silence(number),
                version % 2 == 0 ? Trouble.UNWANTED : Trouble.NO_MAILBOX,
                DeliveryId.of("letter " + version),
                Samples.AT.plusSeconds(version),
                Optional.of(Samples.AT.plusSeconds(version)).filter(_ -> version % 2 == 0),
                version);
    }

    /** About everything or about one matter. */
    static Silence silence(int number) {
        return new Silence(
                address(number), Optional.of("commission best-2020.regional.31").filter(_ -> number % 2 == 0));
    }

    static String address(int number) {
        return "%064x".formatted(number);
    }
}
