package kz.uzdik.domain.audit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ContestFact;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contract.JurySamples;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.contract.Samples;
import kz.uzdik.domain.contract.WorkSamples;
import kz.uzdik.domain.dossier.DossierFact;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.enrolment.RollFact;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.JuryFact;
import kz.uzdik.domain.jury.Recusal;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.keeping.KeepingFact;
import kz.uzdik.domain.notice.DeliveryFact;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.Matter;
import kz.uzdik.domain.poll.PollFact;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.publication.PublicationFact;
import kz.uzdik.domain.publication.TakedownFact;
import kz.uzdik.domain.ranking.RankingFact;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.domain.work.EntryId;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.QuestionId;
import kz.uzdik.domain.work.Statement;
import kz.uzdik.domain.work.WorkFact;
import org.junit.jupiter.api.Test;

/**
 * Why each thing happened: in the audit trail, or where else, and why there. Whoever adds a fact says it here; who is asked
 * for a reason finds it in the trail.
 */
class WhyOfEveryFactTest {
    private static final String WHY = "because the river rose";

    /** Facts whose reason a person gives in words, and which keep it in the trail. */
    private static final Set<String> IN_THE_TRAIL = Set.of(
            "deadline-amended",
            "calendar-edited",
            "document-released",
            "candidacy-struck",
            "candidate-excluded",
            "sitting-planned",
            "sitting-cancelled",
            "interviews-cancelled",
            "interview-scheduled",
            "conflicts-declared",
            "members-left",
            "conflict-found",
            "panel-renewed",
            "tie-decided",
            "decision-approved",
            "officers-replaced",
            "station-officers-named",
            "poll-extended",
            "district-annulled",
            "retention-stated",
            "erasing-held",
            "hold-lifted",
            "delivery-resent",
            "suppression-lifted");

    /** Facts with words that stay where they can be erased or sealed, and where that is. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("nomination-declined", "the dossier: it may speak of somebody's life, and is erased with it"),
            Map.entry("candidate-withdrew", "the dossier: it may speak of somebody's life, and is erased with it"),
            Map.entry("check-recorded", "the dossier: where something was looked up may name people"),
            Map.entry("sheet-filed", "the sheet: nobody else reads its comment before the seal"),
            Map.entry("assessment-recorded", "the assessment: nobody else reads its basis before the seal"),
            Map.entry("objection-filed", "the objection: the candidate's own words, erased with it"),
            Map.entry("objection-answered", "the objection: it speaks of what was objected"),
            Map.entry("question-asked", "the preparation: it may speak of the candidate, and is erased with it"),
            Map.entry("question-answered", "the preparation: the candidate's own words, erased with it"),
            Map.entry("finding-remarked-on", "the preparation: it is the commission's alone"),
            Map.entry("entry-corrected", "the entry: what an office says of its work may name people"),
            Map.entry("entry-remarked", "the entry: it may name people"),
            Map.entry("question-passed-up", "the question: what it needs may name people"),
            Map.entry("question-closed", "the question: its answer may name people"),
            Map.entry("takedown-requested", "the takedown: it may repeat what has to go"));

    /** Facts for which nobody is asked for words: what they are about says why, or the system did it. */
    private static final Set<String> OF_THEMSELVES = Set.of(
            "edition-planned",
            "edition-announced",
            "dossier-opened",
            "dossier-closed",
            "addresses-erased",
            "takedown-words-erased",
            "upload-planned",
            "upload-removed",
            "upload-arrived",
            "form-saved",
            "document-judged",
            "document-scanned",
            "dossier-submitted",
            "submission-in-flight",
            "submission-lapsed",
            "admission-decided",
            "nomination-added",
            "consent-given",
            "nomination-taken-back",
            "identity-erased",
            "commission-appointed",
            "membership-consented",
            "sitting-convened",
            "interview-attended",
            "agenda-drawn-up",
            "sitting-opened",
            "members-came",
            "sheets-sealed",
            "sitting-closed",
            "protocol-signed",
            "result-final",
            "handed-over",
            "ranking-requested",
            "ranking-done",
            "ranking-failed",
            "publication-requested",
            "results-published",
            "diplomas-ordered",
            "publication-written",
            "award-announced",
            "publication-posted",
            "takedown-withdrawn",
            "takedown-confirmed",
            "file-taken-down",
            "retention-confirmed",
            "erasure-begun",
            "erasure-ended",
            "address-suppressed",
            "poll-planned",
            "poll-replanned",
            "poll-frozen",
            "station-taken-offline",
            "poll-closing",
            "results-accepted",
            "poll-closed",
            "key-made",
            "frozen-poll-published",
            "district-keys-made",
            "keys-published",
            "key-retired",
            "key-destroyed",
            "ballots-backed-up",
            "poll-bundled",
            "station-entered",
            "station-confirmed",
            "roll-planned",
            "roll-import-begun",
            "roll-reported",
            "roll-failed",
            "roll-discarded",
            "roll-confirmed",
            "roll-supplemented",
            "algorithm-adopted",
            "inspectors-named",
            "office-kept",
            "entry-written",
            "entry-withdrawn",
            "question-raised",
            "question-taken-on",
            "question-reopened",
            "asker-erased");

    private static final Map<Class<?>, Object> SAMPLES = samples();

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new HashMap<>();
        SittingId sitting = JurySamples.sitting(1);
        samples.put(SittingId.class, sitting);
        samples.put(CommissionId.class, sitting.commission());
        samples.put(CandidateId.class, Samples.candidate(1));
        samples.put(DossierId.class, DossierId.of(Samples.candidate(1)));
        samples.put(PollId.class, PollSamples.ID);
        samples.put(Digest.class, PollSamples.DIGEST);
        samples.put(Kato.class, PollSamples.LARGE);
        samples.put(StationId.class, new StationId(PollSamples.LARGE + "-1"));
        samples.put(Matter.class, new Matter.Annulling(PollSamples.SMALL, WHY));
        samples.put(DocumentKind.class, new DocumentKind("video"));
        samples.put(Paragraph.class, new Paragraph("p6"));
        samples.put(Reason.class, Reason.of(DossierReason.CANDIDATE_WITHDREW, Paragraph.NONE));
        samples.put(UploadId.class, new UploadId("0".repeat(32)));
        samples.put(OfficeId.class, WorkSamples.office("order", 1));
        samples.put(QuestionId.class, new QuestionId(WorkSamples.office("order", 1), 2020, "bridge"));
        samples.put(EntryId.class, WorkSamples.entry(WorkSamples.office("order", 1), 1));
        samples.put(Statement.class, WorkSamples.stated(2));
        samples.put(Instant.class, Samples.AT);
        samples.put(LocalDate.class, LocalDate.EPOCH);
        samples.put(DeliveryId.class, DeliveryId.of("errand"));
        samples.put(String.class, "text");
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        samples.put(boolean.class, true);
        return samples;
    }

    private static Map<String, Class<?>> facts() {
        return Stream.of(
                        ContestFact.class,
                        DossierFact.class,
                        JuryFact.class,
                        RankingFact.class,
                        PublicationFact.class,
                        TakedownFact.class,
                        KeepingFact.class,
                        WorkFact.class,
                        DeliveryFact.class,
                        PollFact.class,
                        RollFact.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .collect(toMap(WhyOfEveryFactTest::code, Function.identity()));
    }

    private static String code(Class<?> fact) {
        return fact.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Test
    void of_every_fact_it_is_said_where_its_why_stands() {
        assertThat(facts().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(IN_THE_TRAIL, ELSEWHERE.keySet(), OF_THEMSELVES)
                        .flatMap(Set::stream)
                        .toList());
    }

    @Test
    void a_reason_that_a_person_gave_stands_among_the_values_of_the_trail() {
        assertThat(IN_THE_TRAIL).allSatisfy(code -> {
            Fact fact = (Fact) made(Objects.requireNonNull(facts().get(code)));
            assertThat(String.join("|", fact.values().values())).as(code).contains(WHY);
        });
    }

    @Test
    void no_fact_has_a_reason_and_keeps_it_to_itself() {
        assertThat(facts().values())
                .filteredOn(fact -> Arrays.stream(fact.getRecordComponents())
                        .anyMatch(component -> component.getName().equals("reason")))
                .extracting(WhyOfEveryFactTest::code)
                .isSubsetOf(IN_THE_TRAIL);
    }

    private static Object made(Class<?> record) {
        try {
            RecordComponent[] components = record.getRecordComponents();
            Constructor<?> canonical = record.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean why = Set.of("reason", "basis").contains(components[i].getName());
                values[i] =
                        why && components[i].getType() == String.class ? WHY : value(components[i].getGenericType());
            }
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + record, e);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Optional.class) {
                return Optional.empty();
            }
            return generic.getRawType() == Set.class ? Set.of() : listOf(generic.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (SAMPLES.containsKey(plain)) {
            return SAMPLES.get(plain);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : made(plain);
    }

    private static List<?> listOf(Type item) {
        return item == Recusal.class
                ? List.of(new Recusal(Samples.candidate(1), WHY))
                : item == Integer.class ? List.of(1) : List.of();
    }
}
