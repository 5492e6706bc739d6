package kz.uzdik.functions.commissionwork;

import kz.uzdik.domain.memory.InMemoryPapers;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Sittings2020;
import kz.uzdik.http.testing.TestClient;

/** Commissions at work over a contest in memory. */
final class Work {

    private Work() {}

    /** A client at the time of the sittings. */
    static TestClient over(AContest contest) {
        return over(contest, new InMemoryPapers());
    }

    /** The same with these papers. */
    static TestClient over(AContest contest, InMemoryPapers papers) {
        var ports = contest.ports;
        var work = new CommissionPorts(
                contest.contests(),
                AContest.TEXTS,
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.assessments(),
                ports.dossiers(),
                ports.forms(),
                contest.documents,
                ports.handOvers(),
                ports.rankings(),
                ports.preparations(),
                papers,
                ports.interviews());
        return TestClient.of(new CommissionWork(work, TestClient.tokens()), "commission-work")
                .at(Sittings2020.AT);
    }

    /** A client of those who prepare dossiers, at the time of the sittings. */
    static TestClient office(AContest contest) {
        var ports = contest.ports;
        var work = new PreparationPorts(
                contest.contests(),
                AContest.TEXTS,
                ports.commissions(),
                ports.sittings(),
                ports.dossiers(),
                ports.handOvers(),
                ports.preparations(),
                ports.objections());
        return TestClient.of(new DossierPreparation(work, TestClient.tokens()), "dossier-preparation")
                .at(Sittings2020.AT);
    }
}
