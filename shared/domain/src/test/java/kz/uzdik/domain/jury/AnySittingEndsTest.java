package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.DecidingAdmission.Decision;
import kz.uzdik.domain.jury.RecordingConflict.Found;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.scoring.CandidateId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Members leave, come, are replaced and stand back in any order, whatever else is tried meanwhile: nothing is decided
 * below the quorum, and once enough are there the sitting can be finished.
 */
class AnySittingEndsTest {
    private static final CommissionId ID = regional("31");
    private static final int QUORUM = 6;
    private static final int SEEDS = 60;
    private static final int STEPS = 60;

    /** What came of the random part, over all seeds: each must have been tried for the test to say anything. */
    private enum Tried {
        DECIDED,
        LEFT,
        REPLACED,
        FOUND,
        RENEWED,
        SEALED,
        BELOW_QUORUM
    }

    @ParameterizedTest
    @ValueSource(strings = {"admission", "selection"})
    void whatever_happens_nothing_is_decided_below_the_quorum_and_it_can_be_finished(String step) {
        Set<Tried> tried = EnumSet.noneOf(Tried.class);
        for (int seed = 0; seed < SEEDS; seed++) {
            Play play = new Play(step, new Random(seed), tried);
            for (int i = 0; i < STEPS && play.isRunning(); i++) {
                play.anything();
            }
            play.finish();
            assertThat(play.now().phase()).as("seed %s", seed).isEqualTo(Phase.SIGNED);
        }
        EnumSet<Tried> expected = EnumSet.allOf(Tried.class);
        if (step.equals("admission")) {
            expected.remove(Tried.SEALED);
        }
        assertThat(tried).isEqualTo(expected);
    }

    private static final class Play {
        private final AContest contest = AContest.announced();
        private final Random random;
        private final Set<Tried> tried;
        private final ASitting sitting;
        private final List<Actor> everybody = new ArrayList<>();
        private Actor secretary = AContest.secretary(ID);
        private int appointed;

        Play(String step, Random random, Set<Tried> tried) {
            this.random = random;
            this.tried = tried;
            List.of("a", "b", "c").forEach(name -> contest.submitted(name, UNIT));
            contest.moveTo("2020-06-16T09:00");
            if (step.equals("selection")) {
                contest.admittedIn("31");
            }
            sitting = contest.sitting("31", step).convened().declared().openedBy(1, 6 + random.nextInt(4));
            for (int number = 1; number <= 9; number++) {
                everybody.add(AContest.member(ID, number));
            }
        }

        Sitting now() {
            return sitting.now();
        }

        boolean isRunning() {
            return now().phase() != Phase.CLOSED;
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private Set<PersonId> able() {
            Commission commission = contest.ports.commissions().find(ID).orElseThrow();
            return now().present().stream().filter(commission::hasMember).collect(Collectors.toSet());
        }

        void anything() {
            contest.later();
            switch (random.nextInt(12)) {
                case 0, 1 -> leave();
                case 2, 3 -> come();
                case 4 -> replace();
                case 5 -> find();
                case 6 -> renew();
                case 7 -> changeSecretary();
                case 8, 9 -> fileAll();
                default -> decide();
            }
        }

        private void leave() {
            Set<PersonId> leaving = random.nextInt(8) == 0
                    ? now().present()
                    : Set.of(any(everybody).id());
            Outcome<Sitting> outcome = contest.acts.leave.leave(sitting.id(), leaving, "ill", secretary, contest.now());
            if (outcome instanceof Outcome.Done) {
                tried.add(Tried.LEFT);
            }
        }

        private void come() {
            Actor member = any(everybody);
            contest.acts.declare.declare(sitting.id(), List.of(), member, contest.now());
            contest.acts.come.come(sitting.id(), Set.of(member.id()), secretary, contest.now());
        }

        private void replace() {
            Commission before = contest.ports.commissions().find(ID).orElseThrow();
            Actor by = Actor.person("member-new-" + ++appointed + "-31");
            List<Commission.Appointee> members = new ArrayList<>(before.members());
            int seat = random.nextInt(members.size());
            PersonId gone = members.get(seat).person();
            members.set(seat, AContest.appointee(by));
            contest.appointed(
                    ID,
                    new AppointingCommission.Membership(
                            members,
                            before.chair().equals(gone) ? by.id() : before.chair(),
                            before.secretary(),
                            before.ethicsOfficer(),
                            before.approval()));
            everybody.add(by);
            tried.add(Tried.REPLACED);
        }

        private void renew() {
            Panel before = now().panel();
            contest.acts.renew.renew(sitting.id(), "order", secretary, contest.now());
            if (!before.equals(now().panel())) {
                tried.add(Tried.RENEWED);
            }
        }

        private void changeSecretary() {
            secretary = Actor.person("secretary-" + ++appointed);
            contest.newSecretary(ID, secretary);
        }

        private void find() {
            var found = new Found(any(everybody).id(), any(sitting.candidates()), "a cousin");
            if (contest.acts.findConflict.record(sitting.id(), found, secretary, contest.now())
                    instanceof Outcome.Done) {
                tried.add(Tried.FOUND);
            }
        }

        private void fileAll() {
            if (sitting.id().step().equals("admission")) {
                return;
            }
            for (Actor member : everybody) {
                for (CandidateId candidate : sitting.candidates()) {
                    contest.acts.file.file(
                            sitting.id(),
                            sitting.scores(candidate, String.valueOf(random.nextInt(11))),
                            member,
                            contest.now());
                }
            }
            if (now().phase() == Phase.OPEN) {
                sitting.assessedBy(secretary);
            }
        }

        /** Tries whatever decision the phase knows, as everybody; none succeeds below the quorum. */
        private void decide() {
            boolean quorum = able().size() >= QUORUM;
            long before = decisions();
            Phase phase = now().phase();
            everybody.forEach(this::decideAs);
            contest.acts.seal.seal(sitting.id(), secretary, contest.now());
            boolean decided = decisions() > before || now().phase() != phase;
            assertThat(decided && !quorum).as("decided with %s", able().size()).isFalse();
            tried.add(quorum ? Tried.DECIDED : Tried.BELOW_QUORUM);
            if (now().phase() == Phase.SEALED) {
                tried.add(Tried.SEALED);
            }
        }

        private long decisions() {
            return now().ties().size()
                    + sitting.candidates().stream()
                            .filter(candidate -> contest.dossier(DossierId.of(candidate))
                                    .admission()
                                    .filter(admission -> admission
                                            .sitting()
                                            .equals(sitting.id().toString()))
                                    .isPresent())
                            .count();
        }

        private void decideAs(Actor member) {
            if (sitting.id().step().equals("admission")) {
                for (CandidateId candidate : sitting.candidates()) {
                    contest.acts.admit.decide(
                            sitting.id(), DossierId.of(candidate), new Decision(true, Set.of()), member, contest.now());
                }
            } else if (now().phase() == Phase.SEALED) {
                lastRanking()
                        .ifPresent(ranking -> ranking.undecided()
                                .forEach(tied -> contest.acts.decideTie.decide(
                                        sitting.id(), List.copyOf(tied), "why", member, contest.now())));
            }
            contest.acts.close.close(sitting.id(), member, contest.now());
        }

        private Optional<Ranking> lastRanking() {
            return contest.ports.rankings().of(sitting.id().toString()).stream()
                    .reduce((first, second) -> second)
                    .flatMap(RankingRun::ranking);
        }

        /** Adjourns, renews the panel, and goes on with everybody who is on it now. */
        void finish() {
            for (int tries = 0; tries < 4 && isRunning(); tries++) {
                contest.later();
                done(contest.acts.leave.leave(
                        sitting.id(), Set.copyOf(now().present()), "adjourned", secretary, contest.now()));
                free();
                done(contest.acts.renew.renew(sitting.id(), "order", secretary, contest.now()));
                for (PersonId member : now().panel().seated()) {
                    contest.acts.declare.declare(sitting.id(), List.of(), new Actor(member, false), contest.now());
                }
                done(contest.acts.come.come(
                        sitting.id(), Set.copyOf(now().panel().seated()), secretary, contest.now()));
                fileAll();
                contest.acts.seal.seal(sitting.id(), secretary, contest.now());
                rank();
                everybody.forEach(this::decideAs);
                rank();
                everybody.forEach(this::decideAs);
            }
            sign();
        }

        // Where everybody stands back from a candidate somebody has to be appointed who does not.
        private void free() {
            boolean stuck = sitting.candidates().stream()
                    .anyMatch(candidate ->
                            now().panel().seated().stream().allMatch(member -> now().isRecused(member, candidate)));
            if (stuck) {
                replace();
            }
        }

        private void rank() {
            contest.later();
            if (now().phase() == Phase.SEALED) {
                RankingRun run =
                        done(contest.acts.requestRanking.request(sitting.id(), AContest.AGENCY, contest.now()));
                done(contest.acts.runRanking.run(sitting.id(), run.number(), contest.now()));
                contest.later();
            }
        }

        private void sign() {
            String digest = now().result().orElseThrow().protocolDigest();
            contest.acts.renew.renew(sitting.id(), "order", secretary, contest.now());
            Set<Actor> signers = new HashSet<>(everybody);
            signers.add(secretary);
            signers.forEach(signer -> contest.acts.sign.sign(sitting.id(), digest, signer, contest.now()));
        }
    }
}
