package kz.uzdik.local.demo.story;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Turn;
import kz.uzdik.local.demo.files.Jpeg;
import kz.uzdik.local.demo.files.Mp4;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.demo.files.Pptx;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;

/** A candidate's files, and their way into the dossier: planned with the API, put straight to the store. */
final class Papers {
    static final Duration LONGEST_FILM = Duration.ofMinutes(5);
    static final Duration LONG_FILM = Duration.ofMinutes(7);

    /** The largest file that is put in one piece, as the contract of the API says. */
    private static final int LARGEST_WHOLE = 8 << 20;

    private static final String PDF = "application/pdf";
    private static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private final Play play;

    Papers(Play play) {
        this.play = play;
    }

    /** A file as somebody has it on a disk. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Paper(String kind, String name, String mediaType, byte[] bytes) {
        static Paper pdf(String kind, String title, int pages) {
            return new Paper(kind, kind + ".pdf", PDF, new Pdf(title, pages).bytes());
        }

        static Paper slides(String kind, String title, int slides) {
            return new Paper(kind, kind + ".pptx", PPTX, new Pptx(title, slides).bytes());
        }

        static Paper film(Mp4 film) {
            return new Paper("video", "film.mp4", "video/mp4", film.bytes());
        }

        String sha256() {
            return Digests.sha256(bytes);
        }
    }

    /** The file a candidate has for a kind of document of the first intake (p9). */
    static Paper first(Candidate candidate, String kind) {
        return switch (kind) {
            case "identity-card" -> new Paper(kind, "card.jpg", "image/jpeg", new Jpeg(640, 400).bytes());
            case "slides" -> Paper.slides(kind, candidate.village(), 12);
            case "video" -> Paper.film(film(candidate));
            default -> Paper.pdf(kind, kind, 2);
        };
    }

    private static Mp4 film(Candidate candidate) {
        Mp4 film = Mp4.lasting(candidate.does(Turn.LONG_FILM) ? LONG_FILM : Duration.ofSeconds(90));
        return candidate.does(Turn.FILM_INDEX_AT_END) ? film.withIndexAtEnd() : film;
    }

    /** An upload as it was planned. */
    record Planned(URI address, Map<String, String> headers) {
        private static Planned read(Json plan) {
            Map<String, String> headers = new HashMap<>();
            Json given = plan.at("headers");
            given.names().forEach(name -> headers.put(name, given.text(name)));
            return new Planned(URI.create(plan.text("address")), headers);
        }
    }

    Planned plan(Candidate candidate, Paper paper) {
        return Planned.read(play.as(candidate.filer()).post(201, uploads(candidate), declared(paper)));
    }

    /** Plans a file and puts it to the store. */
    void hand(Candidate candidate, Paper paper) {
        Planned planned = plan(candidate, paper);
        int status = play.api()
                .put(planned.address(), planned.headers(), paper.bytes())
                .status();
        StoryFailed.unlessEqual("putting " + paper.name() + " of " + candidate.called(), 200, status);
    }

    /** Tries to plan a file where that must be refused; gives the refusal in words. */
    String refused(Candidate candidate, Paper paper, String code) {
        return play.as(candidate.filer())
                .refused(code, "POST", uploads(candidate), declared(paper))
                .sentences()
                .getFirst();
    }

    /** The dossier once all its files have been looked at and scanned. */
    Json judged(Candidate candidate) {
        Session filer = play.as(candidate.filer());
        play.world().settled().run();
        return Patience.until("the verdict on the files of " + candidate.called(), () -> {
            Json dossier = filer.get("/dossiers/" + play.dossier(candidate));
            boolean all = dossier.list("documents").stream()
                    .allMatch(document -> document.text("state").equals("judged")
                            && !document.text("scan").equals("awaited"));
            return all ? Optional.of(dossier) : Optional.empty();
        });
    }

    /** The owner hands in at an intake; gives the dossier. */
    Json submit(Candidate candidate, String intake) {
        return play.as(candidate.filer()).post(201, submissions(candidate), Map.of("intake", intake));
    }

    String submissions(Candidate candidate) {
        return "/dossiers/" + play.dossier(candidate) + "/submissions";
    }

    /** The codes of what was found wrong with a document. */
    static Map<String, String> findings(Json dossier, String kind) {
        Map<String, String> found = new HashMap<>();
        dossier.list("documents").stream()
                .filter(document -> document.text("kind").equals(kind))
                .flatMap(document -> document.list("findings").stream())
                .forEach(finding -> found.put(finding.text("code"), finding.text("text")));
        return found;
    }

    private String uploads(Candidate candidate) {
        return "/dossiers/" + play.dossier(candidate) + "/uploads";
    }

    // What is sent in parts has its digests part by part.
    static Map<String, Object> declared(Paper paper) {
        Map<String, Object> declared = new HashMap<>(Map.of(
                "kind", paper.kind(),
                "name", paper.name(),
                "mediaType", paper.mediaType(),
                "bytes", paper.bytes().length));
        if (paper.bytes().length <= LARGEST_WHOLE) {
            declared.put("sha256", paper.sha256());
        }
        return declared;
    }
}
