package kz.uzdik.domain.contract;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.Approval;
import kz.uzdik.domain.poll.BelowMinimum;
import kz.uzdik.domain.poll.Custody;
import kz.uzdik.domain.poll.Decisions;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.District;
import kz.uzdik.domain.poll.Extension;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.KeyPart;
import kz.uzdik.domain.poll.Matter;
import kz.uzdik.domain.poll.OfflineStation;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPhase;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.poll.PollTimes;
import kz.uzdik.domain.poll.PublishedPoll;
import kz.uzdik.domain.poll.Question;
import kz.uzdik.domain.poll.RollSummary;
import kz.uzdik.domain.poll.Station;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.poll.StationOfficers;
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

    /** The same plan as a rehearsal. */
    public static PollPlan practice(PollPlan plan) {
        return new PollPlan(
                plan.id(),
                plan.about(),
                true,
                plan.questions(),
                plan.districts(),
                plan.times(),
                plan.k(),
                plan.minimum(),
                plan.belowMinimum());
    }

    /** A poll in one district, of one code. */
    public static PollPlan plan(PollId id, Kato district) {
        return with(plan(id), List.of(new District(district, Set.of(district), Optional.empty())));
    }

    /** The same, with what it is worth where too few answer. */
    public static PollPlan plan(PollId id, BelowMinimum below, Kato district) {
        PollPlan plan = plan(id, district);
        return new PollPlan(
                plan.id(),
                plan.about(),
                plan.practice(),
                plan.questions(),
                plan.districts(),
                plan.times(),
                plan.k(),
                plan.minimum(),
                below);
    }

    /** The same plan in other districts. */
    public static PollPlan with(PollPlan plan, List<District> districts) {
        return new PollPlan(
                plan.id(),
                plan.about(),
                plan.practice(),
                plan.questions(),
                districts,
                plan.times(),
                plan.k(),
                plan.minimum(),
                plan.belowMinimum());
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

    /** A poll of its own id: planned, agreed to, frozen, extended, and at last with everything that can stand there. */
    public static Poll poll(int number, long version) {
        return poll(new PollId(Samples.EDITION, "poll-" + number), version);
    }

    public static Poll poll(PollId id, long version) {
        List<PersonId> officers = List.of(Samples.person(1), Samples.person(2));
        List<Approval> approvals = version == 1
                ? List.of()
                : List.of(
                        new Approval(new Matter.Freezing(DIGEST, 3), Samples.person(1), Samples.AT),
                        new Approval(new Matter.Closing(), Samples.person(2), Samples.AT),
                        new Approval(new Matter.Annulling(SMALL, "су тасқыны"), Samples.person(1), Samples.AT));
        Custody.Key live = new Custody.Key("key-" + version, Optional.empty(), Optional.empty());
        Custody.Key gone = new Custody.Key("key", Optional.of(Samples.AT), Optional.of(Samples.AT));
        Custody custody = version < 3
                ? Custody.NOTHING
                : new Custody(Map.of(KeyPart.SECRETS, live, KeyPart.ISSUING, gone), (int) version, Optional.of(DIGEST));
        Decisions decisions = version < 4
                ? Decisions.NONE
                : new Decisions(
                        Optional.of(new Decisions.Freeze(DIGEST, 3, Samples.AT)),
                        List.of(new Extension(1, Samples.AT, Samples.AT, Optional.of(Samples.AT), "қар", Samples.AT)),
                        List.of(new OfflineStation(
                                1, new StationId(LARGE + "-1"), Set.of(new Kato("316033100")), Samples.AT, Samples.AT)),
                        Map.of(SMALL, "өрт"),
                        Optional.of(Samples.AT),
                        Optional.of(DIGEST),
                        Optional.of(Samples.AT),
                        Optional.of("arn:backup"),
                        Optional.of(DIGEST));
        PollPhase phase = version == 1 ? PollPhase.PLANNED : PollPhase.KEYED;
        StationOfficers stations = version == 1
                ? StationOfficers.NONE
                : new StationOfficers(Map.of(
                        new StationId(LARGE + "-1"), List.of(Samples.person(3), Samples.person(4)),
                        new StationId(SMALL + "-2"), List.of(Samples.person(4), Samples.person(5))));
        return new Poll(plan(id), officers, stations, phase, approvals, custody, decisions, version);
    }

    /** A station, confirmed from version 2 on. */
    public static Station station(int number, long version) {
        return station(ID, number, version);
    }

    public static Station station(PollId poll, int number, long version) {
        List<Long> row = List.of(0L, 1L, 2L, version, 9L, 10L);
        return new Station(
                poll,
                new StationId(LARGE + "-" + number),
                new AnswerCounts(List.of(row, row)),
                Samples.person(1),
                version == 1 ? Optional.empty() : Optional.of(Samples.person(2)),
                version);
    }

    public static PublishedPoll published() {
        return new PublishedPoll(frozen(), DIGEST, List.of(3), List.of(), Map.of());
    }
}
