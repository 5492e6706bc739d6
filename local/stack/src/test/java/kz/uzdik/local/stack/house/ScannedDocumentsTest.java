package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.files.Pdf;
import kz.uzdik.local.stack.scanning.Scanner;
import kz.uzdik.local.stack.scanning.TestFileScanner;
import org.junit.jupiter.api.Test;

/** From the arrival in the bucket to who may open a file, over HTTP. */
class ScannedDocumentsTest {
    private static final String UNKNOWN_TO_SCANNERS = "no scanner looks at this";

    // It finds the test file as the usual one does, and cannot look at one document.
    private static Scanner.Result scan(java.io.InputStream file) throws java.io.IOException {
        byte[] content = file.readAllBytes();
        return new String(content, StandardCharsets.ISO_8859_1).contains(UNKNOWN_TO_SCANNERS)
                ? Scanner.Result.UNSUPPORTED
                : new TestFileScanner().scan(new ByteArrayInputStream(content));
    }

    private static Documents.Sample pdfWith(String kind, byte[] comment) {
        var bytes = new java.io.ByteArrayOutputStream();
        byte[] pdf = new Pdf(kind, 2).bytes();
        int end = new String(pdf, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
        bytes.write(pdf, 0, end);
        bytes.write('%');
        bytes.writeBytes(comment);
        bytes.write('\n');
        bytes.write(pdf, end, pdf.length - end);
        return new Documents.Sample(kind, kind + ".pdf", "application/pdf", bytes.toByteArray());
    }

    @Test
    void a_threat_is_found_a_doubt_is_released_and_everything_else_opens() {
        try (World world = new World(ScannedDocumentsTest::scan)) {
            world.announced();
            String id = (String) world.send("akim", Call.post("/dossiers", World.dossier()))
                    .done()
                    .value("dossier");
            Documents.all().forEach(document -> world.upload(id, document));
            world.upload(id, pdfWith("indicators", TestFileScanner.threat()));
            world.upload(id, pdfWith("questionnaire", UNKNOWN_TO_SCANNERS.getBytes(StandardCharsets.US_ASCII)));
            world.settle();

            assertThat(document(world, id, "indicators")).containsEntry("scan", "threat");
            assertThat(findings(world, id, "indicators"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding)
                            .containsEntry("code", "file-with-threat")
                            .containsEntry("needsPerson", false));
            assertThat(findings(world, id, "questionnaire"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding)
                            .containsEntry("code", "file-not-scanned")
                            .containsEntry("needsPerson", true));
            assertThat(document(world, id, "slides")).containsEntry("scan", "clean");
            world.send("akim", Call.post("/dossiers/" + id + "/submissions", Map.of("intake", "application")))
                    .done();

            assertThat(open(world, id, "slides").status()).isEqualTo(200);
            open(world, id, "indicators").isAProblem("a threat");
            open(world, id, "questionnaire").isAProblem("a file nobody could scan");
            assertThat(release(world, id, "indicators").status()).isEqualTo(409);
            assertThat(release(world, id, "questionnaire").status()).isEqualTo(200);
            assertThat(open(world, id, "questionnaire").status()).isEqualTo(200);
            assertThat(document(world, id, "questionnaire")).containsKey("release");
        }
    }

    @Test
    void what_holds_a_threat_is_replaced_before_it_is_handed_in() {
        try (World world = new World(ScannedDocumentsTest::scan)) {
            world.announced();
            String id = (String) world.send("akim", Call.post("/dossiers", World.dossier()))
                    .done()
                    .value("dossier");
            world.upload(id, pdfWith("indicators", TestFileScanner.threat()));
            world.settle();
            world.upload(id, Documents.pdf("indicators"));
            world.settle();

            assertThat(document(world, id, "indicators")).containsEntry("scan", "clean");
            assertThat(findings(world, id, "indicators")).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> document(World world, String dossier, String kind) {
        var documents = (List<Map<String, Object>>)
                world.send("akim", Call.get("/dossiers/" + dossier)).done().value("documents");
        return documents.stream()
                .filter(document -> kind.equals(document.get("kind")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> findings(World world, String dossier, String kind) {
        return (List<Map<String, Object>>) document(world, dossier, kind).getOrDefault("findings", List.of());
    }

    private static String path(World world, String dossier, String kind) {
        return "/commissions/" + World.REGIONAL + "/dossiers/" + dossier + "/documents/"
                + document(world, dossier, kind).get("upload");
    }

    private static Answer open(World world, String dossier, String kind) {
        return world.send("secretary-31", Call.get(path(world, dossier, kind)));
    }

    private static Answer release(World world, String dossier, String kind) {
        return world.send(
                "secretary-31",
                Call.post(path(world, dossier, kind) + "/release", Map.of("reason", "Opened on a computer apart")));
    }
}
