package kz.uzdik.domain.notice;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Outcomes;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.jury.AppointingCommission;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.notice.LetterEvent.Fate;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;

/** One letter to a commission's secretary, a mail service that does as it is told, and the acts around them. */
final class LetterDesk implements NoticeMail {
    static final Instant AT = AContest.at("2020-06-01T09:00");

    final AContest contest = AContest.announced();
    final Ports ports = contest.ports;
    final Appointee secretary =
            ports.commissions().find(AContest.REPUBLICAN).orElseThrow().secretary();
    final Errand errand = new Errand(
            "commission:best-2020.republican.kz:1/" + secretary.person(),
            new Task.Notify(Template.APPOINTED, new Audience.Appointee(AContest.REPUBLICAN, secretary.person())),
            Map.of(),
            AT);
    final List<DeliveryMark> sent = new ArrayList<>();
    Optional<Trouble> trouble = Optional.empty();
    Runnable onTaken = () -> {};

    private final AddressDigests digests = new KeyedAddressDigests(new byte[32]);

    LetterDesk() {
        ports.errands().add(List.of(errand));
    }

    @Override
    public Handing send(Letter letter, DeliveryMark mark) {
        if (trouble.isPresent()) {
            return new Handing.NotTaken(trouble.get());
        }
        sent.add(mark);
        onTaken.run();
        return new Handing.Taken("message-" + sent.size());
    }

    SendingLetter sending() {
        return sending(ports.deliveries());
    }

    SendingLetter sending(Deliveries deliveries) {
        var writing = new WritingLetters(
                contest.contests(),
                (_, _, _) -> Optional.empty(),
                ports.dossiers(),
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.objections(),
                ports.interviews(),
                ports.forms(),
                ports.publications(),
                new Addresses(edition -> URI.create("https://public.example/" + edition), Optional.empty()));
        return new SendingLetter(deliveries, ports.suppressions(), digests, writing, this);
    }

    Optional<Trouble> send() {
        Optional<Trouble> met = sending().send(errand, AT);
        if (met.isEmpty()) {
            ports.errands().done(errand.id());
        }
        return met;
    }

    Delivery entry() {
        return ports.deliveries().find(DeliveryId.of(errand.id())).orElseThrow();
    }

    String address() {
        return digests.of(secretary.contact());
    }

    /** The digest of an address that the secretary had or gets. */
    String address(String email) {
        return digests.of(new Contact("", email, Language.KK));
    }

    /** The commission learns another address of its secretary. */
    void secretaryIsAt(String email) {
        Commission before = ports.commissions().find(AContest.REPUBLICAN).orElseThrow();
        Contact known = before.secretary().contact();
        var mended = new Appointee(
                before.secretary().person(),
                new Contact(known.name(), email, known.language()),
                before.secretary().position());
        var membership = new AppointingCommission.Membership(
                before.members(), before.chair(), mended, before.ethicsOfficer(), before.approval());
        Outcomes.done(new AppointingCommission(contest.contests(), ports.commissions(), ports.polls())
                .appoint(AContest.REPUBLICAN, membership, before.version(), AContest.AGENCY, AT));
    }

    /** What the mail service tells of the letter's last round, so many minutes later. */
    void hear(Fate fate, int minutes) {
        hear(new DeliveryMark(DeliveryId.of(errand.id()), Math.max(1, sent.size()), address()), fate, minutes);
    }

    void hear(DeliveryMark mark, Fate fate, int minutes) {
        Instant told = AT.plusSeconds(60L * minutes);
        new HearingOfLetters(ports.deliveries(), ports.suppressions(), ports.errands())
                .hear(new LetterEvent(mark, "message-" + Math.max(1, sent.size()), fate, told), told);
    }
}
