package kz.uzdik.functions.commissionwork;

import java.util.List;
import kz.uzdik.domain.jury.DrawingUpProtocol;
import kz.uzdik.domain.jury.HandOver;
import kz.uzdik.domain.jury.HandingOver;
import kz.uzdik.domain.jury.SigningProtocol;
import kz.uzdik.domain.publication.Paper;
import kz.uzdik.domain.publication.Papers;
import kz.uzdik.domain.ranking.Entrant;
import kz.uzdik.http.Actors;
import kz.uzdik.http.ApiReply;
import kz.uzdik.http.BodyTypes;
import kz.uzdik.http.Call;
import kz.uzdik.http.Outcomes;
import kz.uzdik.http.PathIds;
import kz.uzdik.http.Route;
import kz.uzdik.http.Words;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;
import kz.uzdik.json.view.ProtocolView;

/** A closed sitting's protocol: read, signed, handed over (2020 p3 to p5, p18). */
final class ProtocolRoutes {

    private final Outcomes outcomes;
    private final Words words;
    private final SittingViews views;
    private final DrawingUpProtocol protocols;
    private final SigningProtocol signing;
    private final HandingOver handingOver;
    private final Papers papers;

    ProtocolRoutes(CommissionPorts ports, SittingViews views) {
        words = ports.words();
        outcomes = new Outcomes(words);
        this.views = views;
        protocols = ports.protocols();
        signing = new SigningProtocol(ports.floor());
        papers = ports.papers();
        handingOver = new HandingOver(ports.floor(), ports.handOvers());
    }

    List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/sittings/{sitting}/protocol", this::read),
                Route.signedIn("POST", "/sittings/{sitting}/signatures", this::sign),
                Route.signedIn("POST", "/sittings/{sitting}/hand-over", this::handOver));
    }

    /** The protocol, and where it can be fetched as PDF once it is signed and drawn up. */
    private ApiReply read(Call call) {
        return outcomes.reply(
                call,
                protocols.read(PathIds.sitting(call), Actors.of(call), call.at()),
                protocol -> ApiReply.ok(new ProtocolView(words.of(call))
                        .form(protocol)
                        .withEach("papers", papers.protocols(protocol.sitting()), this::paper)
                        .map()));
    }

    private Members paper(Paper paper) {
        return Members.of("language", WireName.of(paper.language()))
                .with("address", papers.address(paper).toString());
    }

    private ApiReply sign(Call call) {
        var id = PathIds.sitting(call);
        Fields body = call.body();
        String digest = body.required("protocol", BodyTypes.DIGEST);
        body.done();
        return views.created(call, signing.sign(id, digest, Actors.of(call), call.at()));
    }

    private ApiReply handOver(Call call) {
        var id = PathIds.sitting(call);
        call.nothing();
        return outcomes.reply(
                call,
                handingOver.handOver(id, Actors.of(call), call.at()),
                handOver -> ApiReply.json(201, form(handOver).map()));
    }

    private static Members form(HandOver handOver) {
        return Members.of("sitting", handOver.sitting().toString())
                .with("to", handOver.to())
                .withEach("candidates", handOver.candidates(), ProtocolRoutes::entrant)
                .with("at", handOver.at())
                .with("late", handOver.late())
                .with("receipt", handOver.receipt());
    }

    private static Members entrant(Entrant entrant) {
        return Members.of("candidate", entrant.candidate().value())
                .with("unit", entrant.unit().code())
                .with("central", entrant.central());
    }
}
