package kz.uzdik.domain.contract;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.BelowMinimum;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.Question;
import kz.uzdik.domain.poll.RollSummary;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Kato;

/** Polls of two districts, one of them small. */
public final class PollSamples {
    public static final PollId ID = new PollId(Samples.EDITION, "residents");
    public static final Kato LARGE = new Kato("316030000");
    public static final Kato SMALL = new Kato("316031000");
    public static final PollTimes TIMES = new PollTimes(
            Instant.parse("2020-06-10T00:00:00Z"),
            Instant.parse("2020-06-20T00:00:00Z"),
            Instant.parse("2020-06-25T00:00:00Z"));
    public static final Digest DIGEST = new Digest(Samples.DIGEST);

    private PollSamples() {}

    public static PollPlan plan() {
        return plan(ID);
    }

    public static PollPlan plan(PollId id) {
        return new PollPlan(
                id,
                "akim",
                false,
                List.of(question("services"), question("roads")),
                List.of(
                        new District(LARGE, Set.of(LARGE, new Kato("316033100")), Optional.of(5_120)),
                        new District(SMALL, Set.of(SMALL), Optional.empty())),
                TIMES,
                20,
                30,
                BelowMinimum.NO_FIGURE);
    }

    public static Question question(String id) {
        return new Question(
                id,
                "rights-and-services",
                Map.of(
                        Language.KK, "Қызметтерге қанағаттанасыз ба?",
                        Language.RU, "Довольны ли вы услугами?",
                        Language.EN, "Are you \"satisfied\"?"),
                new Paragraph("p14.3"),
                Origin.RECONSTRUCTED);
    }

    public static RollSummary roll() {
        return new RollSummary(ID, 3, DIGEST, Map.of(LARGE, 4_718L, SMALL, 150L), Map.of(1, 412L, 2, 37L));
    }

    public static FrozenPoll frozen() {
        return frozen(plan(), roll());
    }

    public static FrozenPoll frozen(PollPlan plan, RollSummary roll) {
        Map<Kato, Instant> ballotsFrom = new HashMap<>();
        plan.districts()
                .forEach(district -> ballotsFrom.put(
                        district.code(), FrozenPoll.ballotsFrom(plan.times(), roll.residents(district.code()))));
        return new FrozenPoll(plan, ballotsFrom);
    }

    public static PublishedPoll published() {
        return new PublishedPoll(frozen(), DIGEST, List.of(3), List.of());
    }
}
