package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Bytes.joined;
import static kz.uzdik.functions.documentvalidation.inspection.Inspecting.unreadable;
import static kz.uzdik.functions.documentvalidation.inspection.WebmBytes.CLUSTER;
import static kz.uzdik.functions.documentvalidation.inspection.WebmBytes.PICTURE;
import static kz.uzdik.functions.documentvalidation.inspection.WebmBytes.SOUND;
import static kz.uzdik.functions.documentvalidation.inspection.WebmBytes.header;
import static kz.uzdik.functions.documentvalidation.inspection.WebmBytes.information;
import static kz.uzdik.functions.documentvalidation.inspection.WebmBytes.open;
import static kz.uzdik.functions.documentvalidation.inspection.WebmBytes.segment;
import static kz.uzdik.functions.documentvalidation.inspection.WebmBytes.tracks;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Film;
import org.junit.jupiter.api.Test;

class WebmInspectionTest {

    private static final byte[] FIVE_MINUTES =
            joined(header("webm"), segment(information(300_000), tracks(SOUND, PICTURE), CLUSTER));

    @Test
    void a_webm_lasts_what_it_states() {
        assertThat(Inspecting.of(FIVE_MINUTES))
                .isEqualTo(new Film(DocumentFormat.WEBM, Optional.of(Duration.ofMinutes(5)), true));
    }

    @Test
    void a_length_between_nanoseconds_is_rounded_up() {
        byte[] film = joined(header("webm"), segment(information(300_000.0000001), tracks(PICTURE), CLUSTER));
        assertThat(Inspecting.of(film))
                .isEqualTo(new Film(
                        DocumentFormat.WEBM, Optional.of(Duration.ofMinutes(5).plusNanos(1)), true));
    }

    @Test
    void a_length_that_is_missing_zero_or_no_number_is_unknown() {
        byte[] none = WebmBytes.element(0x1549A966, 4);
        for (byte[] information :
                Arrays.asList(none, information(0), information(-1), information(Double.NaN), information(1e300))) {
            byte[] film = joined(header("webm"), segment(information, tracks(PICTURE), CLUSTER));
            assertThat(Inspecting.of(film)).isEqualTo(new Film(DocumentFormat.WEBM, Optional.empty(), true));
        }
    }

    @Test
    void a_live_recording_of_open_size_is_read_up_to_its_content() {
        byte[] live = joined(
                header("webm"),
                open(EbmlElement.SEGMENT, tracks(PICTURE), open(EbmlElement.CLUSTER, new byte[] {(byte) 0xE7})));
        assertThat(Inspecting.of(live)).isEqualTo(new Film(DocumentFormat.WEBM, Optional.empty(), true));
    }

    @Test
    void sound_alone_is_no_picture() {
        byte[] film = joined(header("webm"), segment(information(1000), tracks(SOUND), CLUSTER));
        assertThat(Inspecting.of(film))
                .isEqualTo(new Film(DocumentFormat.WEBM, Optional.of(Duration.ofSeconds(1)), false));
    }

    @Test
    void a_film_cut_anywhere_is_unreadable() {
        for (int length = 4; length < FIVE_MINUTES.length; length++) {
            assertThat(Inspecting.of(Arrays.copyOf(FIVE_MINUTES, length))).isEqualTo(unreadable(Defect.TRUNCATED));
        }
    }

    @Test
    void matroska_is_another_format() {
        byte[] film = joined(header("matroska"), segment(information(1000), tracks(PICTURE), CLUSTER));
        assertThat(Inspecting.of(film)).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
    }

    @Test
    void a_film_without_content_or_without_tracks_is_unreadable() {
        assertThat(Inspecting.of(joined(header("webm"), segment(information(1000), tracks(PICTURE)))))
                .isEqualTo(unreadable(Defect.TRUNCATED));
        assertThat(Inspecting.of(joined(header("webm"), segment(information(1000), CLUSTER))))
                .isEqualTo(unreadable(Defect.DAMAGED));
    }
}
