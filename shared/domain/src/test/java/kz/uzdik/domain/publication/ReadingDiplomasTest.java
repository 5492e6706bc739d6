package kz.uzdik.domain.publication;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Change.Commit;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.memory.InMemoryPapers;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Paper.OfAward;
import org.junit.jupiter.api.Test;

class ReadingDiplomasTest {
    private final AContest contest = AContest.announced();
    private final DossierId winner = contest.submitted("winner", UNIT);
    private final InMemoryPapers papers = new InMemoryPapers();
    private final ReadingDiplomas reading =
            new ReadingDiplomas(contest.ports.dossiers(), contest.ports.publications(), papers);

    private List<OfAward> read() {
        return done(reading.read(winner, AContest.owner("winner")));
    }

    private OfAward kept(int publication) {
        var paper = new OfAward(winner, publication, "diploma", Language.KK);
        papers.keep(paper, new byte[1]);
        return paper;
    }

    private Publication requested(int number) {
        return requested(number, new Published.Results());
    }

    private Publication requested(int number, Published what) {
        var publications = contest.ports.publications();
        var change = Publication.request(EDITION, number, what, Optional.empty(), contest.now());
        assertThat(publications.commit(change, AGENCY, contest.now())).isEqualTo(Commit.STORED);
        return publications.find(EDITION, number).orElseThrow();
    }

    private void written(Publication publication) {
        done(new RecordingPublication(contest.ports.publications())
                .written(publication, "m".repeat(64), List.of(), contest.now()));
    }

    @Test
    void what_else_is_published_later_hides_no_diploma() {
        OfAward first = kept(1);
        written(requested(1));
        written(requested(2, new Published.Announcement()));

        assertThat(read()).containsExactly(first);
    }

    @Test
    void diplomas_are_those_of_the_version_in_force() {
        OfAward first = kept(1);
        OfAward second = kept(2);
        assertThat(read()).isEmpty();
        written(requested(1));
        assertThat(read()).containsExactly(first);
        Publication next = requested(2);
        assertThat(read()).containsExactly(first);
        written(next);
        assertThat(read()).containsExactly(second);
    }

    @Test
    void to_others_the_dossier_is_unknown() {
        kept(1);
        written(requested(1));
        assertUnknown(reading.read(winner, AContest.owner("somebody")));
        assertUnknown(reading.read(winner, AGENCY));
    }
}
