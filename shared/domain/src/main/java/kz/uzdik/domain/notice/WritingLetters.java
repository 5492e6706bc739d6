package kz.uzdik.domain.notice;

import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.dossier.FilledForms;
import kz.uzdik.domain.dossier.OpenIntakes;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.FiledSheets;
import kz.uzdik.domain.jury.InterviewPlans;
import kz.uzdik.domain.jury.Objections;
import kz.uzdik.domain.jury.SittingProgress;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.jury.StepEnds;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.publication.Publications;

/** Writes a notice for one person out as a letter in that person's language, from what is stored when it is written. */
public final class WritingLetters {
    private final Contests contests;
    private final ContestTexts texts;
    private final Dossiers dossiers;
    private final Commissions commissions;
    private final Sittings sittings;
    private final FiledSheets filed;
    private final Objections objections;
    private final InterviewPlans interviews;
    private final Publications publications;
    private final OpenIntakes intakes;
    private final Addresses addresses;

    public WritingLetters(
            Contests contests,
            ContestTexts texts,
            Dossiers dossiers,
            Commissions commissions,
            Sittings sittings,
            FiledSheets filed,
            Objections objections,
            InterviewPlans interviews,
            FilledForms forms,
            Publications publications,
            Addresses addresses) {
        this.contests = contests;
        this.texts = texts;
        this.dossiers = dossiers;
        this.commissions = commissions;
        this.sittings = sittings;
        this.filed = filed;
        this.objections = objections;
        this.interviews = interviews;
        this.publications = publications;
        this.intakes = new OpenIntakes(contests, forms, new SittingProgress(sittings));
        this.addresses = addresses;
    }

    /**
     * The letter; empty when there is nothing to write any more: the file was replaced, the person left the commission.
     *
     * @throws IllegalArgumentException if it is no notice, or is for many and has to be fanned out first
     */
    public Optional<Letter> write(Errand errand) {
        if (!(errand.task() instanceof Task.Notify(var template, var audience))) {
            throw new IllegalArgumentException("no notice: " + errand.id());
        }
        return switch (audience) {
            case Audience.Nominee(var id) ->
                about(id, dossier -> dossier.filing().nominee(), template, errand);
            case Audience.Party(var id, var person) ->
                about(
                        id,
                        dossier -> Optional.ofNullable(dossier.filing().people().get(person)),
                        template,
                        errand);
            case Audience.Appointee(var id, var person) ->
                toAppointee(
                        id,
                        commission -> commission
                                .addressees()
                                .filter(appointee -> appointee.person().equals(person))
                                .findFirst(),
                        template,
                        errand);
            case Audience.Agency(var edition) -> toAgency(edition, template, errand);
            case Audience.Secretary(var id) ->
                toAppointee(
                        id,
                        commission -> Optional.of(commission.secretary()).filter(Commission.Appointee::hasAddress),
                        template,
                        errand);
            case Audience.Everybody _,
                    Audience.Agenda _,
                    Audience.Awaited _,
                    Audience.Behind _,
                    Audience.Participants _,
                    Audience.Parties _,
                    Audience.Owners _,
                    Audience.Winners _ -> throw new IllegalArgumentException("a notice to many: " + errand.id());
        };
    }

    private Optional<Letter> toAgency(EditionId id, Template template, Errand errand) {
        return addresses
                .agency()
                .flatMap(contact -> contests.running(id).map(contest -> draft(contest, contact, errand)))
                .flatMap(draft -> new LettersToAgency(publications).write(template, draft));
    }

    private Optional<Letter> toAppointee(
            CommissionId id,
            Function<Commission, Optional<Commission.Appointee>> to,
            Template template,
            Errand errand) {
        return commissions
                .find(id)
                .flatMap(to)
                // Commissions are appointed before the announcement too.
                .flatMap(appointee -> contests.planned(id.edition(), errand.at())
                        .map(contest -> StepEnds.counted(contest, sittings.of(id).stream()))
                        .map(contest -> draft(contest, appointee.contact(), errand))
                        .flatMap(draft -> new LettersToAppointees(sittings, dossiers, filed)
                                .write(template, id, appointee.person(), draft)));
    }

    // Empty where somebody has nothing to do with it any more.
    private Optional<Letter> about(
            DossierId id, Function<Dossier, Optional<Contact>> to, Template template, Errand errand) {
        return dossiers.find(id)
                .flatMap(dossier -> to.apply(dossier)
                        .flatMap(contact -> contests.running(id.edition())
                                .map(contest -> new SittingProgress(sittings).towards(contest, id))
                                .map(contest -> draft(contest, contact, errand))
                                .flatMap(draft -> new LettersToFilers(sittings, objections, interviews, intakes)
                                        .write(template, dossier, draft))));
    }

    private Draft draft(Running contest, Contact to, Errand errand) {
        var edition = contest.edition();
        var wording = new Wording(
                texts, edition.digest(), to.language(), contest.definition().zone());
        return new Draft(contest, wording, to, errand)
                .with("address", addresses.published().apply(edition.id()).toString());
    }
}
