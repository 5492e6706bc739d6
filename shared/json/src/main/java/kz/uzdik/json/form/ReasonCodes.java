package kz.uzdik.json.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.ContestReason;
import kz.uzdik.domain.contest.TimetableWarning;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.enrolment.EnrolmentReason;
import kz.uzdik.domain.enrolment.RollReason;
import kz.uzdik.domain.jury.JuryReason;
import kz.uzdik.domain.keeping.KeepingReason;
import kz.uzdik.domain.notice.NoticeReason;
import kz.uzdik.domain.poll.PollReason;
import kz.uzdik.domain.publication.PublicationReason;
import kz.uzdik.domain.ranking.RankingReason;
import kz.uzdik.domain.voting.VotingReason;

/** Every reason of every context, by the context's name and the code's key. */
public final class ReasonCodes {
    private static final Map<String, List<Reason.Code>> BY_CONTEXT = contexts();

    private ReasonCodes() {}

    private static Map<String, List<Reason.Code>> contexts() {
        Map<String, List<Reason.Code>> contexts = new LinkedHashMap<>();
        contexts.put("contest", List.of(ContestReason.values()));
        contexts.put("timetable", List.of(TimetableWarning.values()));
        contexts.put("poll", List.of(PollReason.values()));
        contexts.put("enrolment", List.of(EnrolmentReason.values()));
        contexts.put("roll", List.of(RollReason.values()));
        contexts.put("voting", List.of(VotingReason.values()));
        contexts.put("dossier", List.of(DossierReason.values()));
        contexts.put("jury", List.of(JuryReason.values()));
        contexts.put("ranking", List.of(RankingReason.values()));
        contexts.put("publication", List.of(PublicationReason.values()));
        contexts.put("notice", List.of(NoticeReason.values()));
        contexts.put("keeping", List.of(KeepingReason.values()));
        return contexts;
    }

    /** All codes; their keys differ from each other. */
    public static Stream<Reason.Code> all() {
        return BY_CONTEXT.values().stream().flatMap(List::stream);
    }

    /**
     * The name of the context a code belongs to.
     *
     * @throws IllegalArgumentException if the code is of no context named here
     */
    public static String contextOf(Reason.Code code) {
        return BY_CONTEXT.entrySet().stream()
                .filter(context -> context.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a reason of no known context: " + code.key()));
    }

    /** The code of this key in this context. */
    public static Optional<Reason.Code> find(String context, String key) {
        return BY_CONTEXT.getOrDefault(context, List.of()).stream()
                .filter(code -> code.key().equals(key))
                .findFirst();
    }
}
