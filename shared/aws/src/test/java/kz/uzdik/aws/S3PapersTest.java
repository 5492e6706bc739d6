package kz.uzdik.aws;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import kz.uzdik.domain.contract.DossierSamples;
import kz.uzdik.domain.contract.JurySamples;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.domain.publication.Paper.OfAward;
import kz.uzdik.domain.publication.Paper.OfProtocol;
import org.junit.jupiter.api.Test;

class S3PapersTest {
    private static final byte[] PDF = "%PDF-1.7".getBytes(US_ASCII);

    private final S3Papers papers =
            new S3Papers(LocalFiles.CLIENTS.s3(), LocalFiles.CLIENTS.presigner(), LocalFiles.bucket());

    private static OfAward diploma(int dossier, int publication, String award, Language language) {
        return new OfAward(DossierSamples.id(dossier), publication, award, language);
    }

    private byte[] fetch(Paper paper) throws Exception {
        var request = HttpRequest.newBuilder(papers.address(paper)).build();
        try (var http = HttpClient.newHttpClient()) {
            var reply = http.send(request, BodyHandlers.ofByteArray());
            assertThat(reply.headers().firstValue("content-type")).contains("application/pdf");
            return reply.body();
        }
    }

    @Test
    void a_paper_is_found_where_it_was_kept_and_fetched_by_its_address() throws Exception {
        var kk = new OfProtocol(JurySamples.sitting(1), Language.KK);
        var ru = new OfProtocol(JurySamples.sitting(1), Language.RU);
        papers.keep(ru, PDF);
        papers.keep(kk, PDF);

        assertThat(papers.protocols(JurySamples.sitting(1))).containsExactly(kk, ru);
        assertThat(papers.protocols(JurySamples.sitting(2))).isEmpty();
        assertThat(fetch(kk)).isEqualTo(PDF);
    }

    @Test
    void the_first_one_stays() throws Exception {
        var paper = new OfProtocol(JurySamples.sitting(1), Language.KK);
        papers.keep(paper, PDF);
        papers.keep(paper, PDF);
        papers.keep(paper, "%PDF-2.0".getBytes(US_ASCII));

        assertThat(fetch(paper)).isEqualTo(PDF);
    }

    @Test
    void diplomas_are_those_of_one_candidate_and_one_version() {
        var first = diploma(1, 1, "first-place", Language.EN);
        var other = diploma(1, 1, "diploma", Language.KK);
        papers.keep(first, PDF);
        papers.keep(other, PDF);
        papers.keep(diploma(1, 11, "diploma", Language.KK), PDF);
        papers.keep(diploma(2, 1, "diploma", Language.KK), PDF);

        assertThat(papers.diplomas(DossierSamples.id(1), 1)).containsExactly(other, first);
        assertThat(papers.diplomas(DossierSamples.id(1), 2)).isEmpty();
    }
}
