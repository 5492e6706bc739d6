package kz.uzdik.functions.commissionwork;

import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;

/** Commissions at work over a contest in memory. */
final class Work {

    private Work() {}

    /** A client at the time of the sittings. */
    static TestClient over(AContest contest) {
        var ports = contest.ports;
        var work = new CommissionPorts(
                contest.contests(),
                AContest.TEXTS,
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.assessments(),
                ports.dossiers(),
                contest.documents,
                ports.handOvers(),
                ports.rankings(),
                ports.objections(),
                ports.interviews());
        return TestClient.of(new CommissionWork(work, TestClient.tokens()), "commission-work")
                .at(Sittings2020.AT);
    }
}
