package kz.uzdik.domain.memory;

import java.time.Clock;
import kz.uzdik.domain.TestCalendar;
import kz.uzdik.domain.contest.KeptCalendar;
import kz.uzdik.domain.contract.Ports;

/** All ports over one in-memory store. */
public final class InMemoryPorts {
    private InMemoryPorts() {}

    /** Ports over the store, as the contracts ask for them. */
    public static Ports over(InMemoryStore store) {
        return new Ports(
                new InMemoryEditions(store),
                new InMemoryKeptCalendars(store, KeptCalendar.shipped(TestCalendar.NAME, TestCalendar.DIGEST)),
                new InMemoryCommissions(store),
                new InMemoryDossiers(store),
                new InMemoryPartedUploads(store),
                new InMemoryAttempts(Clock.systemUTC()),
                new InMemoryFilledForms(store),
                new InMemorySittings(store),
                new InMemoryScoreSheets(store),
                new InMemoryAssessments(store),
                new InMemoryRankingRuns(store),
                new InMemoryHandOvers(store),
                new InMemoryObjections(store),
                new InMemoryPreparations(store),
                new InMemoryInterviewPlans(store),
                new InMemoryPublications(store),
                new InMemoryDeliveries(store),
                new InMemorySuppressions(store),
                new InMemoryPolls(store),
                new InMemoryStations(store),
                new InMemoryRollImports(store),
                new InMemoryErrands(store),
                new InMemoryAuditTrail(store),
                new InMemoryRetentions(store),
                new InMemoryErasures(store),
                new Ports.OfWork(
                        new InMemoryAdoptions(store),
                        new InMemoryOffices(store),
                        new InMemoryJournals(store),
                        new InMemoryQuestions(store)));
    }

    /** Ports over an empty store. */
    public static Ports empty(Clock clock) {
        return over(new InMemoryStore(clock, new CountingRandomness()));
    }
}
