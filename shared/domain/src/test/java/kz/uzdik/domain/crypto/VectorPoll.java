package kz.uzdik.domain.crypto;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The frozen poll that all vectors belong to: five questions, two districts, the second with a short roll. */
final class VectorPoll {
    static final String FIRST_DISTRICT = "316030000";
    static final String SECOND_DISTRICT = "316031000";

    private static final List<String> QUESTIONS = List.of("services", "roads", "water", "reception", "trust");

    private VectorPoll() {}

    /** Its canonical JSON. */
    static String text() {
        return """
                {"about":"akim","belowMinimum":"no-figure","districts":[\
                {"ballotsFrom":"2020-06-10T00:00:00Z","code":"316030000","residence":["316030000","316033100"]},\
                {"ballotsFrom":"2020-06-20T00:00:00Z","code":"316031000","residence":["316031000"]}],\
                "k":20,"minimum":30,"poll":"best-2020.residents","practice":false,"questions":[%s],\
                "times":{"ballotsUntil":"2020-06-22T00:00:00Z","issueFrom":"2020-06-10T00:00:00Z",\
                "issueUntil":"2020-06-20T00:00:00Z"}}""".formatted(QUESTIONS.stream().map(VectorPoll::question).collect(Collectors.joining(",")));
    }

    static byte[] digest() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }

    private static String question(String id) {
        return """
                {"id":"%s","origin":"reconstructed","paragraph":"p14.3",\
                "text":{"en":"%s?","kk":"%s? (қазақша)","ru":"%s? (по-русски)"},"theme":"rights-and-services"}""".formatted(id, id, id, id);
    }
}
