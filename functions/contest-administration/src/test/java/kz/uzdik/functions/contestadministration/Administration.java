package kz.uzdik.functions.contestadministration;

import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.TestClient;

/** The administration over a contest in memory. */
final class Administration {

    private Administration() {}

    static TestClient over(AContest contest) {
        return over(contest, new InMemoryDefinitionFiles(contest.definitions, contest.calendars));
    }

    static TestClient over(AContest contest, DefinitionFiles files) {
        var ports = new AdministrationPorts(
                contest.contests(),
                contest.ports.calendars(),
                AContest.TEXTS,
                files,
                contest.ports.commissions(),
                contest.ports.polls(),
                contest.ports.deliveries(),
                contest.ports.suppressions(),
                contest.ports.errands());
        return TestClient.of(new ContestAdministration(ports, TestClient.tokens()), "contest-administration");
    }
}
