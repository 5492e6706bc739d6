package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Inspecting.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Film;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Films that ffmpeg makes, held against what ffprobe says of them; `make check-films` runs it. */
@EnabledIfSystemProperty(named = "ffmpeg", matches = ".+")
class EncodersTest {

    private static final Duration MOST = Duration.ofMinutes(5);

    /** A frame, which containers and programs count differently at a film's end. */
    private static final Duration FRAME = Duration.ofMillis(50);

    @TempDir
    Path folder;

    private byte[] film(String name, String length, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("ffmpeg"), "-v", "error", "-y"));
        command.addAll(List.of("-f", "lavfi", "-i", "testsrc=size=160x120:rate=25:duration=" + length));
        command.addAll(List.of("-f", "lavfi", "-i", "sine=frequency=440:duration=" + length));
        command.addAll(List.of(options));
        Path file = folder.resolve(name);
        command.add(file.toString());
        run(command);
        return Files.readAllBytes(file);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private Duration probed(String name) throws IOException, InterruptedException {
        String probe = System.getProperty("ffmpeg").replaceAll("ffmpeg$", "ffprobe");
        String seconds = run(List.of(
                probe,
                "-v",
                "error",
                "-show_entries",
                "format=duration",
                "-of",
                "csv=p=0",
                folder.resolve(name).toString()));
        return Duration.ofNanos(
                new BigDecimal(seconds.strip()).movePointRight(9).longValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "front.mp4 | MP4 | -c:v libx264 -preset ultrafast -c:a aac -movflags +faststart",
                "end.mp4 | MP4 | -c:v libx264 -preset ultrafast -c:a aac",
                "frames-ahead.mp4 | MP4 | -c:v libx264 -bf 3 -c:a aac",
                "old.mp4 | MP4 | -c:v mpeg4 -c:a aac",
                "turned.mp4 | MP4 | -c:v libx264 -preset ultrafast -c:a aac -vf transpose=1",
                "film.mov | MOV | -c:v libx264 -preset ultrafast -c:a aac",
                "photos.mov | MOV | -c:v mjpeg -c:a pcm_s16le",
                "vp8.webm | WEBM | -c:v libvpx -deadline realtime -cpu-used 8 -c:a libvorbis",
                "vp9.webm | WEBM | -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -c:a libopus"
            })
    void a_film_of_any_encoder_is_as_long_as_its_own_program_says(String name, DocumentFormat format, String options)
            throws IOException, InterruptedException {
        byte[] film = film(name, "4", options.split(" "));

        assertThat(Inspecting.of(film)).isInstanceOfSatisfying(Film.class, seen -> {
            assertThat(seen.format()).isEqualTo(format);
            assertThat(seen.hasPicture()).isTrue();
        });
        assertThat(((Film) Inspecting.of(film)).duration().orElseThrow()).isCloseTo(probed(name), FRAME);
    }

    @ParameterizedTest
    @CsvSource({"299.96, true", "300.00, true", "300.04, false"})
    void a_film_s_last_frame_decides_at_five_minutes(String length, boolean within)
            throws IOException, InterruptedException {
        for (String name : List.of("edge.mp4", "edge.mov", "edge.webm")) {
            String[] options = name.endsWith("webm")
                    ? new String[] {"-an", "-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "16", "-b:v", "50k"}
                    : new String[] {"-an", "-c:v", "libx264", "-preset", "ultrafast"};
            Film seen = (Film) Inspecting.of(film(name, length, options));

            assertThat(seen.duration().orElseThrow().compareTo(MOST) <= 0)
                    .as("%s of %s s: %s", name, length, seen)
                    .isEqualTo(within);
        }
    }

    @Test
    void a_fragmented_film_s_length_is_unknown() throws IOException, InterruptedException {
        byte[] film = film(
                "live.mp4", "4", "-c:v", "libx264", "-preset", "ultrafast", "-movflags", "frag_keyframe+empty_moov");

        assertThat(((Film) Inspecting.of(film)).duration()).isEmpty();
    }

    @Test
    void a_live_webm_s_length_is_unknown() throws IOException, InterruptedException {
        byte[] film =
                film("live.webm", "4", "-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "16", "-live", "1");

        assertThat(((Film) Inspecting.of(film)).duration()).isEmpty();
    }

    @Test
    void matroska_is_no_webm_whatever_it_is_called() throws IOException, InterruptedException {
        byte[] film = film("film.mkv", "2", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac");

        assertThat(Inspecting.of(film)).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sound.mp4", "sound.webm", "sound.mov"})
    void sound_alone_has_no_picture(String name) throws IOException, InterruptedException {
        byte[] film = film(name, "2", "-vn");

        assertThat(Inspecting.of(film))
                .isInstanceOfSatisfying(
                        Film.class, seen -> assertThat(seen.hasPicture()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole.mp4", "whole.mov", "whole.webm"})
    void a_film_cut_anywhere_is_never_a_pass(String name) throws IOException, InterruptedException {
        byte[] film = film(name, "3");
        for (int part = 1; part < 40; part++) {
            Inspection seen = Inspecting.of(Arrays.copyOf(film, film.length * part / 40));
            assertThat(seen).as("%d of 40 parts", part).isInstanceOf(Inspection.Unreadable.class);
        }
        assertThat(Inspecting.of(Arrays.copyOf(film, film.length - 1))).isInstanceOf(Inspection.Unreadable.class);
    }
}
