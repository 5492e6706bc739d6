package kz.uzdik.functions.resultpublication;

import java.util.List;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.domain.publication.Papers;
import kz.uzdik.domain.publication.ReadingDiplomas;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** A winner's diplomas (2020 p22; 2022 p22). */
final class DiplomaRoutes {

    private final Words words;
    private final Outcomes outcomes;
    private final Papers papers;
    private final ReadingDiplomas reading;

    DiplomaRoutes(PublicationPorts ports, Papers papers) {
        words = ports.words();
        outcomes = new Outcomes(words);
        this.papers = papers;
        reading = new ReadingDiplomas(ports.dossiers(), ports.publications(), papers);
    }

    List<Route> routes() {
        return List.of(Route.signedIn("GET", "/dossiers/{dossier}/diplomas", this::read));
    }

    private ApiReply read(Call call) {
        DossierId id = PathIds.dossier(call);
        return outcomes.reply(
                call,
                reading.read(id, Actors.of(call)),
                diplomas -> ApiReply.ok(Members.empty()
                        .withEach("items", diplomas, diploma -> form(call, diploma))
                        .map()));
    }

    private Members form(Call call, Paper.OfAward diploma) {
        String called =
                words.in(Words.language(call), diploma.dossier().edition()).name("award", diploma.award());
        return Members.of("award", diploma.award())
                .with("name", called)
                .with("publication", diploma.publication())
                .with("language", WireName.of(diploma.language()))
                .with("address", papers.address(diploma).toString());
    }
}
