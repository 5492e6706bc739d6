package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Bytes.joined;
import static kz.uzdik.functions.documentvalidation.inspection.Inspecting.unreadable;
import static kz.uzdik.functions.documentvalidation.inspection.IsoBytes.FTYP;
import static kz.uzdik.functions.documentvalidation.inspection.IsoBytes.box;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Inspection.Film;
import kz.uzdik.domain.dossier.Inspection.Unreadable;
import kz.uzdik.local.demo.files.Mp4;
import org.junit.jupiter.api.Test;

class IsoMediaInspectionTest {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    @Test
    void a_film_of_exactly_five_minutes_lasts_exactly_five_minutes() {
        assertThat(Inspecting.of(Mp4.lasting(FIVE_MINUTES).bytes())).isEqualTo(film(FIVE_MINUTES));
    }

    @Test
    void a_millisecond_more_is_seen() {
        Duration longer = FIVE_MINUTES.plusMillis(1);
        assertThat(Inspecting.of(Mp4.lasting(longer).bytes())).isEqualTo(film(longer));
    }

    @Test
    void an_index_at_the_end_is_found_behind_the_content() {
        Duration seven = Duration.ofMinutes(7);
        byte[] film = Mp4.lasting(seven).withIndexAtEnd().atLeast(300_000).bytes();
        assertThat(Inspecting.of(film)).isEqualTo(film(seven));
    }

    @Test
    void the_longest_claim_counts() {
        assertThat(Inspecting.of(new IsoBytes(4000, 9000, 1000, 1, -1, false).file()))
                .isEqualTo(film(seconds(9)));
        assertThat(Inspecting.of(new IsoBytes(4000, 1000, 8000, 1, -1, false).file()))
                .isEqualTo(film(seconds(8)));
        assertThat(Inspecting.of(new IsoBytes(4000, 1000, 1000, 7, -1, false).file()))
                .isEqualTo(film(seconds(7)));
        assertThat(Inspecting.of(new IsoBytes(0, 0, 0, 7, -1, false).file())).isEqualTo(film(seconds(7)));
    }

    @Test
    void a_trimmed_film_lasts_as_long_as_its_edit_list_plays() {
        assertThat(Inspecting.of(new IsoBytes(4000, 4000, 9000, 9, 4000, false).file()))
                .isEqualTo(film(seconds(4)));
    }

    @Test
    void times_and_offsets_of_64_bits_are_read() {
        assertThat(Inspecting.of(new IsoBytes(4000, 4000, 4000, 4, 4000, true).file()))
                .isEqualTo(film(seconds(4)));
        assertThat(Inspecting.of(new IsoBytes(4000, 4000, 4000, 4, -1, true).file()))
                .isEqualTo(film(seconds(4)));
    }

    @Test
    void a_length_of_zero_or_of_all_ones_is_unknown() {
        assertThat(Inspecting.of(new IsoBytes(0, 0, 0, 0, -1, false).file()))
                .isEqualTo(new Film(DocumentFormat.MP4, Optional.empty(), false));
        assertThat(Inspecting.of(new IsoBytes(-1, -1, -1, 0, -1, false).file()))
                .isEqualTo(new Film(DocumentFormat.MP4, Optional.empty(), false));
        assertThat(Inspecting.of(new IsoBytes(-1, -1, -1, 0, -1, true).file()))
                .isEqualTo(new Film(DocumentFormat.MP4, Optional.empty(), false));
    }

    @Test
    void a_fragmented_recording_has_no_known_length_whatever_its_header_says() {
        byte[] index = box("moov", IsoBytes.lasting(4000).header(), box("mvex", new byte[8]));
        byte[] film = joined(FTYP, index, box("moof", new byte[8]), box("mdat", new byte[8]));
        assertThat(Inspecting.of(film)).isEqualTo(new Film(DocumentFormat.MP4, Optional.empty(), false));
    }

    @Test
    void sound_alone_is_no_picture() {
        byte[] index = IsoBytes.lasting(4000).index("soun", 30);
        assertThat(Inspecting.of(joined(FTYP, box("mdat", new byte[64]), index)))
                .isEqualTo(new Film(DocumentFormat.MP4, Optional.of(seconds(4)), false));
    }

    @Test
    void the_first_brand_or_its_absence_tells_a_mov_from_an_mp4() {
        byte[] quicktime = box("ftyp", new Bytes().text("qt  ").u32(0).all());
        byte[] rest = joined(box("mdat", new byte[64]), IsoBytes.lasting(4000).index("vide", 20));
        Film mov = new Film(DocumentFormat.MOV, Optional.of(seconds(4)), true);
        assertThat(Inspecting.of(joined(quicktime, rest))).isEqualTo(mov);
        assertThat(Inspecting.of(rest)).isEqualTo(mov);
    }

    @Test
    void a_still_picture_of_a_phone_is_no_film() {
        byte[] heic = joined(box("ftyp", new Bytes().text("heic").u32(0).all()), box("mdat", new byte[64]));
        assertThat(Inspecting.of(heic)).isEqualTo(unreadable(Defect.UNKNOWN_FORMAT));
    }

    @Test
    void a_recording_without_an_index_broke_off() {
        assertThat(Inspecting.of(joined(FTYP, box("mdat", new byte[64])))).isEqualTo(unreadable(Defect.TRUNCATED));
        assertThat(Inspecting.of(FTYP)).isEqualTo(unreadable(Defect.DAMAGED));
    }

    @Test
    void a_film_cut_anywhere_is_unreadable_wherever_its_index_lies() {
        Mp4 film = Mp4.lasting(Duration.ofSeconds(40));
        for (byte[] whole : List.of(film.bytes(), film.withIndexAtEnd().bytes())) {
            for (int length = 8; length < whole.length; length += 11) {
                assertThat(Inspecting.of(Arrays.copyOf(whole, length))).isInstanceOf(Unreadable.class);
            }
        }
    }

    @Test
    void content_that_lies_beyond_the_end_broke_off_even_if_its_box_is_open_ended() {
        byte[] openEnded = new Bytes().u32(0).text("mdat").zeros(64).all();
        byte[] index = IsoBytes.lasting(4000).index("vide", 100_000);
        assertThat(Inspecting.of(joined(FTYP, index, openEnded))).isEqualTo(unreadable(Defect.TRUNCATED));
    }

    @Test
    void a_box_that_outgrows_its_parent_or_is_smaller_than_its_header_is_damage() {
        byte[] outgrowing =
                box("moov", new Bytes().u32(5000).text("mvhd").zeros(100).all());
        assertThat(Inspecting.of(joined(FTYP, outgrowing, box("mdat", new byte[6000]))))
                .isEqualTo(unreadable(Defect.DAMAGED));
        byte[] tooSmall = new Bytes().u32(7).text("free").zeros(64).all();
        assertThat(Inspecting.of(joined(FTYP, tooSmall))).isEqualTo(unreadable(Defect.DAMAGED));
        byte[] negative = new Bytes().u32(1).text("free").u64(-5).zeros(64).all();
        assertThat(Inspecting.of(joined(FTYP, negative))).isEqualTo(unreadable(Defect.DAMAGED));
    }

    @Test
    void a_table_that_claims_more_entries_than_it_holds_is_damage() {
        byte[] film = IsoBytes.lasting(4000).file();
        int count = Bytes.indexOf(film, "stts") + 8;
        Arrays.fill(film, count, count + 4, (byte) 0xFF);
        assertThat(Inspecting.of(film)).isEqualTo(unreadable(Defect.DAMAGED));
    }

    @Test
    void a_film_of_two_gibibytes_is_judged_by_its_index() {
        long size = 2L << 30;
        byte[] index = IsoBytes.lasting(300_000).index("vide", size / 2);
        long mediaAt = FTYP.length;
        SparseFile file = new SparseFile(size)
                .with(0, FTYP)
                .with(mediaAt, IsoBytes.wideHeader("mdat", size - mediaAt - 16 - index.length))
                .with(size - index.length, index);
        assertThat(Inspecting.of(file)).isEqualTo(film(FIVE_MINUTES));
        assertThat(file.bytesRead()).isLessThan(300_000);
        assertThat(file.requests()).isLessThan(10);
    }

    @Test
    void boxes_without_end_end_with_the_budget() {
        long size = 2L << 30;
        var file = new SparseFile(size).with(0, FTYP);
        for (long at = FTYP.length; at < size / 2; at += 100_000) {
            file.with(at, new Bytes().u32(100_000).text("free").all());
        }
        assertThat(Inspecting.of(file)).isEqualTo(unreadable(Defect.TOO_COMPLEX));
        assertThat(file.bytesRead()).isLessThanOrEqualTo(ReadingBudget.FILM.bytes());
        byte[] small = box("free");
        var many = new Bytes().raw(FTYP);
        for (int i = 0; i < 50_000; i++) {
            many.raw(small);
        }
        assertThat(Inspecting.of(many.all())).isEqualTo(unreadable(Defect.TOO_COMPLEX));
    }

    private static Inspection film(Duration duration) {
        return new Film(DocumentFormat.MP4, Optional.of(duration), true);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
