package kz.uzdik.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.contract.RollSamples;
import kz.uzdik.domain.crypto.Sha256;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.csv.BadCell;
import kz.uzdik.domain.enrolment.csv.RollColumn;
import org.junit.jupiter.api.Test;

class S3RollFilesTest {
    private static final byte[] FILE = "iin,residence,contact\n".getBytes(UTF_8);

    private final S3RollFiles files =
            new S3RollFiles(LocalFiles.CLIENTS.s3(), LocalFiles.CLIENTS.presigner(), LocalFiles.bucket());
    private final RollImport roll = declared(FILE);

    private static RollImport declared(byte[] file) {
        RollImport sample = RollSamples.roll(7, 1);
        return new RollImport(
                sample.poll(),
                sample.number(),
                new RollImport.DeclaredFile(file.length, HexFormat.of().formatHex(Sha256.of(file))),
                sample.contactCap(),
                sample.against(),
                sample.phase(),
                sample.districts(),
                sample.format(),
                sample.progress(),
                sample.contents(),
                sample.faults(),
                sample.confirmedBy(),
                sample.supplement(),
                sample.plannedAt(),
                sample.version());
    }

    private int send(byte[] bytes) throws IOException, InterruptedException {
        var signed = files.signUpload(roll);
        return Browser.put(signed.address(), signed.headers(), bytes);
    }

    @Test
    void the_address_takes_the_declared_file_once() throws Exception {
        assertThat(files.length(roll)).isEmpty();
        assertThat(send("iin,residence,contacts".getBytes(UTF_8))).isGreaterThanOrEqualTo(400);
        assertThat(send(FILE)).isEqualTo(200);
        assertThat(send(FILE)).isEqualTo(412);
        assertThat(files.length(roll)).contains((long) FILE.length);
        assertThat(files.read(roll, 4, 9)).isEqualTo("residence".getBytes(UTF_8));
        assertThat(files.read(roll, 14, 100)).isEqualTo("contact\n".getBytes(UTF_8));
        files.delete(roll);
        files.delete(roll);
        assertThat(files.length(roll)).isEmpty();
    }

    @Test
    void the_report_is_made_of_its_parts_in_their_order_and_again_the_same() throws Exception {
        files.writeBad(roll, 1_000, List.of(BadCell.repeats(30, 2)));
        files.writeBad(roll, 23, List.of(BadCell.of(5, RollColumn.CONTACT, BadCell.Code.BAD_CONTACT)));
        files.writeBad(roll, 23, List.of(BadCell.of(4, BadCell.Code.NULL_BYTE)));
        for (int again = 0; again < 2; again++) {
            files.joinBad(roll);
            assertThat(get(files.signReport(roll)))
                    .isEqualTo("row,column,code,first-row\n4,,null-byte,\n30,iin,duplicate-iin,2\n");
        }
    }

    @Test
    void nothing_bad_gives_a_report_of_its_heading() throws Exception {
        files.joinBad(roll);
        assertThat(get(files.signReport(roll))).isEqualTo("row,column,code,first-row\n");
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return new String(Browser.get(address).body(), StandardCharsets.UTF_8);
    }

    @Test
    void a_key_names_its_import() {
        assertThat(S3RollFiles.sent("imports/best-2020.residents/7.csv"))
                .contains(new S3RollFiles.Sent(RollSamples.POLL, 7));
        List.of("imports/best-2020.residents/07.csv", "imports/x/7.csv", "bad/best-2020.residents/7.csv", "7.csv", "")
                .forEach(key -> assertThat(S3RollFiles.sent(key)).isEqualTo(Optional.empty()));
    }
}
