package kz.uzdik.local.stack.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.uzdik.local.stack.house.TheTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The search finds what was put there to be found, however it is written and wherever it lies. */
class PlantedSecretsTest {
    private static final String IIN = "500203700018";
    private static final String CONTACT = "somebody.else@contest.example";
    private static final String CODE = "40718293";
    private static final String REQUEST = "Zm9ydHktdHdvIGlzIHRoZQ";

    private final Random random = new Random(20_200_615);
    private final byte[] credential = bytes(256);
    private final byte[] key = bytes(64);
    private final Secrets secrets = secrets();

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private Secrets secrets() {
        var all = new Secrets();
        all.personal(Kind.IDENTITY_NUMBER, IIN);
        all.personal(Kind.CONTACT, CONTACT);
        all.text(Kind.CODE, CODE);
        all.text(Kind.REQUEST, REQUEST);
        all.bytes(Kind.CREDENTIAL, credential);
        all.bytes(Kind.PUBLIC_KEY, key);
        all.text(Kind.NETWORK_ADDRESS, "198.51.100.117");
        return all;
    }

    private Search search(Trace... traces) {
        return new Search(new Needles(secrets.all()), List.of(traces));
    }

    static Stream<Arguments> writings() {
        var base64 = Base64.getEncoder();
        var hex = HexFormat.of();
        Map<String, UnaryOperator<byte[]>> ways = Map.ofEntries(
                Map.entry("as it is", bytes -> bytes),
                Map.entry("hex", bytes -> hex.formatHex(bytes).getBytes(UTF_8)),
                Map.entry(
                        "hex in capitals",
                        bytes -> hex.withUpperCase().formatHex(bytes).getBytes(UTF_8)),
                Map.entry("base64", base64::encode),
                Map.entry("base64url", Base64.getUrlEncoder().withoutPadding()::encode),
                Map.entry("base64 in lines", Base64.getMimeEncoder()::encode),
                Map.entry("base64 behind one byte", bytes -> base64.encode(joined(new byte[1], bytes))),
                Map.entry("base64 behind two bytes", bytes -> base64.encode(joined(new byte[2], bytes))),
                Map.entry("base64 of base64", bytes -> base64.encode(base64.encode(bytes))),
                Map.entry(
                        "base64 of hex",
                        bytes -> base64.encode(hex.formatHex(bytes).getBytes(UTF_8))),
                Map.entry(
                        "hex of base64",
                        bytes -> hex.formatHex(base64.encode(bytes)).getBytes(UTF_8)),
                Map.entry(
                        "percent signs",
                        bytes -> URLEncoder.encode(new String(bytes, UTF_8), UTF_8)
                                .getBytes(UTF_8)),
                Map.entry(
                        "percent signs around base64",
                        bytes -> URLEncoder.encode(base64.encodeToString(bytes), UTF_8)
                                .getBytes(UTF_8)));
        return ways.entrySet().stream().map(way -> Arguments.of(way.getKey(), way.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void a_text_is_found_however_it_is_written(String way, UnaryOperator<byte[]> written) {
        for (String text : List.of(IIN, CONTACT, CODE, REQUEST)) {
            byte[] hidden =
                    joined("{\"a\":\"".getBytes(UTF_8), written.apply(text.getBytes(UTF_8)), "\"}".getBytes(UTF_8));
            assertThat(search(new Trace("log err", 1, hidden)).leaks()).as(way).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writings")
    void bytes_are_found_however_they_are_written(String way, UnaryOperator<byte[]> written) {
        if (way.equals("percent signs")) return; // of bytes that are no text nothing is left
        byte[] hidden = joined(bytes(1000), new byte[1], written.apply(credential), new byte[1], bytes(1000));
        assertThat(search(new Trace("log err", 1, hidden)).leaks()).containsExactly("CREDENTIAL at log err");
    }

    @Test
    void what_is_packed_is_unpacked() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a/b.txt"));
            out.write(CONTACT.getBytes(UTF_8));
        }
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(credential);
        }
        assertThat(search(new Trace("log out", 1, zip.toByteArray())).leaks()).containsExactly("CONTACT at log out");
        assertThat(search(new Trace("log out", 1, gzip.toByteArray())).leaks())
                .containsExactly("CREDENTIAL at log out");
    }

    @Test
    void either_half_of_a_long_secret_is_found() {
        byte[] first = Arrays.copyOf(credential, 128);
        byte[] second = Arrays.copyOfRange(credential, 128, 256);
        assertThat(search(new Trace("log out", 1, first)).leaks()).hasSize(1);
        assertThat(search(new Trace("log out", 1, second)).leaks()).hasSize(1);
    }

    @Test
    void a_digest_that_anybody_could_make_is_a_leak_wherever_it_lies() {
        byte[] digest = Secrets.sha256(IIN.getBytes(UTF_8));
        String hex = HexFormat.of().formatHex(digest);
        assertThat(search(new Trace("rest 1 VoterRoll", 1, hex.getBytes(UTF_8))).leaks())
                .containsExactly("UNKEYED_DIGEST at rest 1 VoterRoll");
    }

    @Test
    void nothing_is_found_where_nothing_was_put() {
        String longer = "{\"at\":1" + CODE + ",\"id\":\"" + CODE + "-4a1f\",\"digest\":\"f" + CODE + "\"}";
        assertThat(search(new Trace("log out", 1, bytes(4_000_000))).leaks()).isEmpty();
        assertThat(search(new Trace(
                                "log out", 1, longer.replace(CODE + "-", "x").getBytes(UTF_8)))
                        .leaks())
                .isEmpty();
        assertThat(search(new Trace("log out", 1, longer.getBytes(UTF_8))).leaks())
                .containsExactly("CODE at log out");
    }

    @Test
    void what_may_be_seen_at_one_place_may_not_at_another() {
        byte[] code = ("Your code: " + CODE + ".").getBytes(UTF_8);
        assertThat(search(new Trace("mail body", 1, code)).leaks()).isEmpty();
        assertThat(search(new Trace("mail subject", 1, code)).leaks()).containsExactly("CODE at mail subject");
        byte[] address = "198.51.100.117".getBytes(UTF_8);
        assertThat(search(new Trace("rest 1 BallotBox", 1, address)).leaks()).hasSize(1);
    }

    @Test
    void what_was_not_seen_where_it_belongs_is_told() {
        Search search = search(new Trace("mail body", 1, CODE.getBytes(UTF_8)));
        assertThat(search.unseen())
                .noneMatch(line -> line.startsWith("CODE"))
                .anyMatch(line -> line.startsWith("CREDENTIAL by"));
    }

    @Test
    void a_person_and_a_ballot_in_one_record_are_a_join_even_where_each_may_be() {
        byte[] both = joined(credential, REQUEST.getBytes(UTF_8));
        assertThat(search(new Trace("rest 1 Contest", 1, both)).joins()).hasSize(1);
        assertThat(search(new Trace("mail to", 7, CONTACT.getBytes(UTF_8)), new Trace("mail body", 7, key))
                        .joins())
                .hasSize(1);
        assertThat(search(
                                new Trace("rest 1 VoterRoll", 1, REQUEST.getBytes(UTF_8)),
                                new Trace("rest 1 BallotBox", 2, key))
                        .joins())
                .isEmpty();
    }

    @Test
    void what_is_found_is_told_without_the_secret() {
        Search search = search(new Trace("log out", 1, joined(CONTACT.getBytes(UTF_8), credential)));
        assertThat(search.leaks().toString() + search.joins() + secrets.all()).doesNotContain(CONTACT);
    }

    @Test
    void an_item_is_searched_in_its_names_and_values_of_every_type() {
        Map<String, AttributeValue> items = Map.of(
                REQUEST,
                AttributeValue.fromN("1"),
                "m",
                AttributeValue.fromM(Map.of("l", AttributeValue.fromL(List.of(AttributeValue.fromS(CODE))))),
                "b",
                AttributeValue.fromB(SdkBytes.fromByteArray(credential)),
                "bs",
                AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(key))),
                "n",
                AttributeValue.fromNs(List.of(IIN)),
                "s",
                AttributeValue.fromSs(List.of(CONTACT)));
        assertThat(search(new Trace("rest 1 Contest", 1, AtRest.bytes(items))).leaks())
                .hasSize(6);
    }

    @Test
    void every_call_through_the_wire_is_seen_and_its_place_known() throws Exception {
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", call -> {
            call.getRequestBody().readAllBytes();
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        service.start();
        URI address = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
        var template = TheTemplate.read();
        String table = template.tables().getFirst().name();
        try (var relay = new Relay("DYNAMODB", address);
                HttpClient client = HttpClient.newHttpClient()) {
            for (String said : List.of(CODE, CONTACT, IIN)) {
                String body = "{\"TableName\":\"" + table + "\",\"Item\":{\"a\":{\"S\":\"" + said + "\"}}}";
                var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofString(body));
                client.send(
                        HttpRequest.newBuilder(relay.endpoint())
                                .header("X-Amz-Target", "DynamoDB_20120810.PutItem")
                                .POST(said.equals(CODE) ? chunked : BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding());
            }
            var places = new Places(template);
            Trace[] traces = relay.calls().stream()
                    .flatMap(call -> places.of(call, 1).stream())
                    .toArray(Trace[]::new);
            String where = " at wire DYNAMODB " + template.tables().getFirst().logicalId() + " PutItem";
            assertThat(traces).hasSize(3);
            assertThat(search(traces).leaks())
                    .containsExactlyInAnyOrder("CODE" + where, "CONTACT" + where, "IDENTITY_NUMBER" + where);
        } finally {
            service.stop(0);
        }
    }

    @Test
    void a_mail_is_searched_part_by_part() throws Exception {
        String form = "Action=SendEmail&Destination.ToAddresses.member.1=" + URLEncoder.encode(CONTACT, UTF_8)
                + "&Message.Subject.Data=" + CODE + "&Message.Body.Text.Data=" + CODE;
        var call = new HttpCall("SES", "POST / HTTP/1.1", form.getBytes(UTF_8));
        var template = TheTemplate.read();
        Trace[] parts = new Places(template).of(call, 1).toArray(Trace[]::new);
        assertThat(search(parts).leaks()).containsExactly("CODE at mail Message.Subject.Data");
    }

    @Test
    void what_is_printed_and_logged_is_kept() {
        try (var said = new Said()) {
            System.out.println(" " + CODE);
            System.err.println(" " + REQUEST);
            Logger.getLogger("planted").info(CONTACT);
            assertThat(search(
                                    new Trace("log out", 1, said.out()),
                                    new Trace("log err", 2, said.err()),
                                    new Trace("log java", 3, said.logged()))
                            .leaks())
                    .contains("CODE at log out", "REQUEST at log err", "CONTACT at log java");
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
