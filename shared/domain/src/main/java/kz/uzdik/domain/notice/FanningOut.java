package kz.uzdik.domain.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Dossiers;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.Commissions;
import kz.uzdik.domain.jury.FiledSheets;
import kz.uzdik.domain.jury.MissingSheet;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.jury.Sittings;
import kz.uzdik.domain.notice.Errand.Task;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Publications;
import kz.uzdik.domain.publication.Published;

/**
 * Turns a notice to many into one errand a person, each with an id that is the same at every try. Nobody is told the
 * same twice, whatever offices they hold; who files for several candidates hears about each of them.
 */
public final class FanningOut {
    private final Contests contests;
    private final Commissions commissions;
    private final Dossiers dossiers;
    private final Sittings sittings;
    private final Publications publications;
    private final FiledSheets filed;

    public FanningOut(
            Contests contests,
            Commissions commissions,
            Dossiers dossiers,
            Sittings sittings,
            Publications publications,
            FiledSheets filed) {
        this.contests = contests;
        this.commissions = commissions;
        this.dossiers = dossiers;
        this.sittings = sittings;
        this.publications = publications;
        this.filed = filed;
    }

    /** Whether an errand is a notice to many, which nobody can be handed as it is. */
    public static boolean isForMany(Errand errand) {
        return errand.task() instanceof Task.Notify(var _, var audience)
                && switch (audience) {
                    case Audience.Everybody _,
                            Audience.Agenda _,
                            Audience.Awaited _,
                            Audience.Behind _,
                            Audience.Participants _,
                            Audience.Parties _,
                            Audience.Owners _,
                            Audience.Winners _ -> true;
                    case Audience.Agency _,
                            Audience.Appointee _,
                            Audience.Nominee _,
                            Audience.Party _,
                            Audience.Secretary _ -> false;
                };
    }

    /**
     * The parts of a notice to many.
     *
     * @throws IllegalArgumentException if it is not for many
     */
    public List<Errand> parts(Errand errand) {
        if (!(errand.task() instanceof Task.Notify(var template, var audience))) {
            throw new IllegalArgumentException("no notice: " + errand.id());
        }
        return people(audience, template).entrySet().stream()
                .map(person -> new Errand(
                        errand.id() + "/" + person.getKey(),
                        new Task.Notify(template, person.getValue()),
                        errand.values(),
                        errand.at()))
                .toList();
    }

    // By what tells the parts apart: a person, or where each candidate is a case of its own, the dossier.
    private Map<String, Audience> people(Audience audience, Template template) {
        Map<String, Audience> people = new LinkedHashMap<>();
        switch (audience) {
            case Audience.Everybody(var id) ->
                commissions.find(id).ifPresent(commission -> appointees(commission, people));
            case Audience.Agenda(var sitting) -> agenda(sitting, people);
            case Audience.Awaited awaited -> awaited(awaited, people);
            case Audience.Behind(var sitting) -> behind(sitting, people);
            case Audience.Participants(var edition) -> participants(edition, template, people);
            case Audience.Parties(var id) -> {
                Optional<Dossier> dossier = dossiers.find(id);
                dossier.ifPresent(there -> parties(there, people));
                // The Agency strikes it, not the commission that has it on its agenda.
                dossier.filter(_ -> template == Template.STRUCK)
                        .flatMap(this::receiving)
                        .ifPresent(commission ->
                                people.put("secretary." + commission, new Audience.Secretary(commission)));
            }
            case Audience.Owners(var id) ->
                dossiers.find(id)
                        .ifPresent(dossier -> owners(dossier)
                                .forEach(person -> people.put(person.value(), new Audience.Party(id, person))));
            case Audience.Winners(var edition, var number) -> winners(edition, number, people);
            case Audience.Agency _, Audience.Appointee _, Audience.Nominee _, Audience.Party _, Audience.Secretary _ ->
                throw new IllegalArgumentException("for one: " + audience);
        }
        return people;
    }

    private static void appointees(Commission commission, Map<String, Audience> people) {
        commission
                .addressees()
                .map(Commission.Appointee::person)
                .forEach(person -> people.putIfAbsent(person.value(), appointee(commission, person)));
    }

    // A nominated akim who has not answered is written to as well: it is their candidacy.
    private static void parties(Dossier dossier, Map<String, Audience> people) {
        dossier.filing()
                .people()
                .keySet()
                .forEach(person -> people.put(person.value(), new Audience.Party(dossier.id(), person)));
        if (dossier.filing().consent().isEmpty()) {
            people.put("nominee", new Audience.Nominee(dossier.id()));
        }
    }

    private Optional<CommissionId> receiving(Dossier dossier) {
        DossierId id = dossier.id();
        return contests.running(id.edition())
                .map(contest -> contest.definition().receivingCommission().kind())
                .map(kind -> new CommissionId(id.edition(), kind, id.area()));
    }

    private static Stream<PersonId> owners(Dossier dossier) {
        return dossier.filing().people().keySet().stream().filter(dossier.filing()::mayFile);
    }

    // Whoever files for two winners is written to about each.
    private void winners(EditionId edition, int number, Map<String, Audience> people) {
        publications.find(edition, number).map(Publication::what).stream()
                .flatMap(what -> what instanceof Published.Award award ? award.winners().stream() : Stream.empty())
                .map(DossierId::of)
                .flatMap(id -> dossiers.find(id).stream())
                .forEach(dossier -> owners(dossier)
                        .forEach(person -> people.put(
                                dossier.id().token() + "." + person.value(),
                                new Audience.Party(dossier.id(), person))));
    }

    private static Audience appointee(Commission commission, PersonId person) {
        return new Audience.Appointee(commission.id(), person);
    }

    // Of a cancelled one, too: whoever was invited is told.
    private void agenda(SittingId sitting, Map<String, Audience> people) {
        sittings.ever(sitting).stream()
                .map(Sitting::entrants)
                .flatMap(List::stream)
                .forEach(entrant -> dossiers.find(DossierId.of(entrant.candidate()))
                        .ifPresent(dossier -> eachOwner(dossier, people)));
    }

    private void awaited(Audience.Awaited awaited, Map<String, Audience> people) {
        contests.running(awaited.edition())
                .ifPresent(contest -> dossiers.in(awaited.edition(), awaited.area()).stream()
                        .filter(dossier -> new Reminder(contest, sittings).isAwaited(awaited.intake(), dossier))
                        .forEach(dossier -> eachOwner(dossier, people)));
    }

    private void behind(SittingId id, Map<String, Audience> people) {
        sittings.find(id).stream()
                .flatMap(sitting -> MissingSheet.at(sitting, dossiers, filed).stream())
                .map(MissingSheet::member)
                .forEach(member -> people.put(member.value(), new Audience.Appointee(id.commission(), member)));
    }

    // Each candidacy is a case of its own to whoever files several.
    private static void eachOwner(Dossier dossier, Map<String, Audience> people) {
        owners(dossier)
                .forEach(person -> people.put(
                        dossier.id().token() + "/" + person.value(), new Audience.Party(dossier.id(), person)));
    }

    // A moved deadline matters most to those who have not handed in yet.
    private void participants(EditionId edition, Template template, Map<String, Audience> people) {
        List<Commission> all = commissions.of(edition);
        filed(edition, all)
                .filter(dossier -> !dossier.submissions().isEmpty()
                        || (template == Template.DEADLINE_AMENDED
                                && dossier.exit().isEmpty()))
                .forEach(dossier -> owners(dossier)
                        .forEach(person ->
                                people.putIfAbsent(person.value(), new Audience.Party(dossier.id(), person))));
        all.forEach(commission -> appointees(commission, people));
    }

    private Stream<Dossier> filed(EditionId edition, List<Commission> all) {
        return contests.running(edition).stream()
                .flatMap(contest -> Commission.receivingAreas(contest, all))
                .flatMap(area -> dossiers.in(edition, area).stream());
    }
}
