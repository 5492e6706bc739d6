package kz.uzdik.functions.documentrendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import kz.uzdik.domain.jury.Attendance;
import kz.uzdik.domain.jury.Office;
import kz.uzdik.domain.ranking.Placing.Verdict;
import kz.uzdik.json.WireName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTextsTest {

    private static Properties texts(String language) throws Exception {
        var texts = new Properties();
        String name = "paper_" + language + ".properties";
        try (var in = Objects.requireNonNull(PaperTextsTest.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_language_has_the_same_texts(String language) throws Exception {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("kk").stringPropertyNames());
    }

    @Test
    void everything_that_a_protocol_can_name_has_a_text() throws Exception {
        Stream<String> named = Stream.of(
                        Stream.of(Office.values()).map(office -> "office." + WireName.of(office)),
                        Stream.of(Verdict.values()).map(verdict -> "verdict." + WireName.of(verdict)),
                        Stream.of(Attendance.Kind.values()).map(kind -> "attendance." + WireName.of(kind)))
                .flatMap(names -> names);

        assertThat(texts("kk").stringPropertyNames()).containsAll(named.toList());
    }
}
