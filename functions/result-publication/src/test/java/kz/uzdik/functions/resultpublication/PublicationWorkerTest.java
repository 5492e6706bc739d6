package kz.uzdik.functions.resultpublication;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.uzdik.aws.SigningKey;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollPlan;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.Digest;
import kz.uzdik.json.Json;
import kz.uzdik.json.WireName;
import org.junit.jupiter.api.Test;

class PublicationWorkerTest {

    private static final String PREFIX = "editions/best-2020/1/";
    private static final String POINTER = "editions/best-2020/current.json";

    private final AContest contest = Publishing.played();
    private final InMemoryPublicFiles files = new InMemoryPublicFiles();
    private final TestSigner signer = new TestSigner();
    private final PublicationWorker worker = new PublicationWorker(new PublicationErrands(
            Publishing.ports(contest), new PublishingTools(files, signer, Publishing.NO_POLLS, contest.clock)));
    private final SampleEvent told = SampleEvent.load("result-publication/publish");

    PublicationWorkerTest() {
        Publishing.over(contest).asAgency().call("request-publication");
    }

    private List<String> tell() {
        return Invocation.of(worker, told.stream()).failures();
    }

    private Publication publication() {
        return contest.ports.publications().find(AContest.EDITION, 1).orElseThrow();
    }

    private static Map<?, ?> tree(byte[] json) {
        return (Map<?, ?>) Objects.requireNonNull(Json.read(json));
    }

    @Test
    void the_pointer_is_written_last_and_then_the_publication_is_recorded() {
        assertThat(tell()).isEmpty();

        assertThat(files.written()).hasSize(16).endsWith(POINTER);
        assertThat(publication().manifestDigest()).contains(Digest.sha256Hex(files.bytes(PREFIX + "manifest.json")));
        assertThat(tree(files.bytes(POINTER)).get("results")).isEqualTo(PREFIX + "results.json");
    }

    @Test
    void what_is_public_under_a_number_is_never_written_over_by_another_of_that_number() {
        files.write(PREFIX, "manifest.json", Json.canonical(Map.of("requestedAt", "2020-01-01T00:00:00Z")), "");
        byte[] lost = files.bytes(PREFIX + "manifest.json");

        assertThat(tell()).hasSize(1);
        assertThat(files.bytes(PREFIX + "manifest.json")).isEqualTo(lost);
        assertThat(files.written()).hasSize(1);
        assertThat(publication().manifestDigest()).isEmpty();
    }

    @Test
    void one_that_died_before_it_was_recorded_is_written_again_over_itself() {
        tell();
        var again = new InMemoryPublicFiles();
        again.write(PREFIX, "manifest.json", files.bytes(PREFIX + "manifest.json"), "");
        var anew = new Bundle(publication(), Map.of(), signer);

        assertThat(anew.isTaken(again)).isFalse();
    }

    @Test
    void the_manifest_names_the_digest_of_every_file() {
        tell();
        List<?> listed = (List<?>) Objects.requireNonNull(
                tree(files.bytes(PREFIX + "manifest.json")).get("files"));

        assertThat(listed)
                .extracting(file -> String.valueOf(((Map<?, ?>) file).get("name")))
                .containsExactly(
                        "audit.json",
                        "definition.json",
                        "embed.en.html",
                        "embed.kk.html",
                        "embed.ru.html",
                        "results.json",
                        "signing-key.json",
                        "winners.en.html",
                        "winners.kk.html",
                        "winners.ru.html");
        assertThat(listed).allSatisfy(file -> {
            byte[] bytes = files.bytes(PREFIX + ((Map<?, ?>) file).get("name"));
            assertThat(((Map<?, ?>) file).get("sha256")).isEqualTo(Digest.sha256Hex(bytes));
        });
        assertThat(Digest.sha256Hex(files.bytes(PREFIX + "definition.json"))).isEqualTo(contest.digest);
    }

    @Test
    void the_signature_holds_with_the_key_that_is_published() throws Exception {
        tell();
        ECKey key = ECKey.parse(files.text(PREFIX + "signing-key.json"));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key.toECPublicKey());
        signature.update(files.bytes(PREFIX + "manifest.json"));

        assertThat(signature.verify(Base64.getUrlDecoder().decode(files.text(PREFIX + "manifest.sig"))))
                .isTrue();
    }

    @Test
    void results_name_only_those_who_went_on_and_tell_reasons_in_each_language() {
        tell();
        String results = files.text(PREFIX + "results.json");

        assertThat(results)
                .contains("\"winners\":[{\"award\":")
                .contains("Akim of first")
                .contains("\"kk\":");
        assertThat(results).doesNotContain("member-1").doesNotContain("@");
        assertThat(results).isEqualTo(new String(Json.canonical(Json.read(results)), StandardCharsets.UTF_8));
    }

    @Test
    void no_file_speaks_of_anybody_who_is_not_public() {
        tell();
        List<Dossier> dossiers = contest.ports.dossiers().in(AContest.EDITION, AContest.REGIONAL.area());
        List<String> secrets = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            secrets.add(((Akim) dossier.applicant()).iin().digits());
            dossier.filing().people().values().forEach(contact -> secrets.add(contact.email()));
        }
        secrets.add("@commission.example");

        assertThat(dossiers).hasSize(2);
        assertThat(secrets).hasSize(5);
        assertThat(files.written())
                .allSatisfy(key -> assertThat(files.text(key)).doesNotContain(secrets));
    }

    @Test
    void what_is_public_of_the_audit_trail_names_offices_and_where_each_chain_ended() {
        tell();
        String trail = files.text(PREFIX + "audit.json");
        assertThat(trail)
                .contains("\"fact\":\"edition-announced\"", "\"fact\":\"protocol-signed\"", "\"by\":\"agency\"")
                .doesNotContain("member-", "secretary-", "Akim of", "@", "conflicts-declared")
                .doesNotContain("sheet-filed", "dossier-opened", "actor");
        List<?> chains = (List<?>)
                Objects.requireNonNull(tree(files.bytes(PREFIX + "audit.json")).get("chains"));
        assertThat(chains).allSatisfy(each -> {
            Map<?, ?> chain = (Map<?, ?>) each;
            var subject = WireName.read(Fact.Subject.class, String.valueOf(chain.get("subject")))
                    .orElseThrow();
            var end = contest.ports
                    .audit()
                    .head(subject, String.valueOf(chain.get("id")))
                    .orElseThrow();
            assertThat(chain.get("end")).isEqualTo(end.digest());
            assertThat(String.valueOf(chain.get("entries"))).isEqualTo(String.valueOf(end.number()));
        });
        assertThat(chains)
                .extracting(each -> String.valueOf(((Map<?, ?>) each).get("subject")))
                .contains("edition", "sitting", "dossier");
    }

    @Test
    void a_page_names_the_winners_in_each_language_and_nobody_else() {
        tell();

        assertThat(files.text(PREFIX + "winners.kk.html")).contains("lang=\"kk\"", "Жеңімпаздар", "Бірінші орын");
        assertThat(files.text(PREFIX + "winners.ru.html")).contains("Победители", "Первое место");
        assertThat(files.text(PREFIX + "winners.en.html"))
                .contains("First place: <b>Akim of first</b>", "href=\"results.json\"")
                .doesNotContain("Akim of second", "member-", "@");
    }

    @Test
    void what_proves_the_others_is_never_taken_down() {
        tell();

        assertThat(files.staying())
                .containsExactlyInAnyOrder(
                        PREFIX + "manifest.json",
                        PREFIX + "manifest.sig",
                        PREFIX + "signing-key.json",
                        PREFIX + "definition.json",
                        PREFIX + "audit.json");
        assertThat(publication().files())
                .extracting(file -> file.sha256())
                .contains(Digest.sha256Hex(files.bytes(PREFIX + "results.json")))
                .hasSize(10);
    }

    @Test
    void a_page_to_embed_stands_in_each_language_where_the_pointer_leads() {
        tell();

        assertThat(files.text("editions/best-2020/embed.kk.html")).contains("lang=\"kk\"", "0; url=1/embed.kk.html");
        assertThat(files.text(PREFIX + "embed.kk.html")).contains("lang=\"kk\"", "Жеңімпаздар", "Бірінші орын");
        assertThat(files.text(PREFIX + "embed.en.html"))
                .contains("First place: <b>Akim of first</b>", "href=\"results.json\"")
                .doesNotContain("Akim of second", "<script", "@");
        assertThat(files.text("editions/best-2020/embed.ru.html"))
                .as("no name outside of what can be taken down")
                .doesNotContain("Akim");
        assertThat(files.bytes(PREFIX + "embed.ru.html").length).isLessThan(10_000);
    }

    @Test
    void told_twice_it_is_written_once() {
        tell();
        contest.clock.advance(Duration.ofHours(1));
        assertThat(tell()).isEmpty();

        assertThat(files.written()).hasSize(16);
    }

    @Test
    void after_a_death_half_way_it_is_written_whole() {
        files.breakAt("manifest.sig");
        assertThat(tell()).hasSize(1);
        assertThat(files.written()).doesNotContain(POINTER);
        assertThat(publication().manifestDigest()).isEmpty();
        files.breakAt("");

        assertThat(tell()).isEmpty();
        assertThat(files.written()).as("somebody may still be at it").doesNotContain(POINTER);
        contest.clock.advance(Duration.ofMinutes(2));
        assertThat(tell()).isEmpty();
        assertThat(files.written()).endsWith(POINTER);
        assertThat(publication().manifestDigest()).isPresent();
    }

    @Test
    void after_a_death_before_the_pointer_the_same_results_are_written() {
        files.breakAt("current.json");
        tell();
        byte[] first = files.bytes(PREFIX + "manifest.json");
        files.breakAt("");
        contest.clock.advance(Duration.ofMinutes(2));
        tell();

        assertThat(files.bytes(PREFIX + "manifest.json")).isEqualTo(first);
    }

    @Test
    void whoever_has_published_is_named_among_the_editions_also_after_a_death_before_that() {
        files.breakAt("index.json");
        tell();
        assertThat(publication().manifestDigest()).isEmpty();
        files.breakAt("");
        contest.clock.advance(Duration.ofMinutes(2));
        tell();

        assertThat(files.named("editions/index.json")).containsExactly("best-2020");
        assertThat(publication().manifestDigest()).isPresent();
    }

    @Test
    void a_list_names_who_goes_on_and_nothing_else_and_has_a_pointer_of_its_own() {
        Publishing.over(contest).asAgency().call("publish-list");
        assertThat(Invocation.of(worker, told.message(Map.of("errand", "publication:best-2020.2:1")).stream())
                        .failures())
                .isEmpty();
        String folder = "editions/best-2020/lists/second-stage/31/";

        assertThat(files.written()).endsWith(folder + "current.json").doesNotContain(POINTER);
        assertThat(tree(files.bytes(folder + "current.json")).get("list")).isEqualTo(folder + "2/list.json");
        Map<?, ?> list = tree(files.bytes(folder + "2/list.json"));
        assertThat(list.get("paragraph")).isEqualTo("p17");
        assertThat((List<?>) Objects.requireNonNull(list.get("goingOn")))
                .hasSize(1)
                .allSatisfy(entry ->
                        assertThat(((Map<?, ?>) entry).keySet().toString()).isEqualTo("[area, name, unit]"));
        assertThat(files.text(folder + "2/list.json")).doesNotContain("points").doesNotContain("candidate");
        assertThat(files.text(folder + "embed.ru.html")).contains("0; url=2/embed.ru.html");
        assertThat(files.text(folder + "2/embed.ru.html")).contains("Кто проходит дальше", "list.json", "<b>Akim of ");
    }

    @Test
    void an_award_says_when_and_where_and_keeps_whom_to_write_to() {
        Publishing.over(contest).asAgency().call("announce-award");
        assertThat(Invocation.of(worker, told.message(Map.of("errand", "publication:best-2020.2:1")).stream())
                        .failures())
                .isEmpty();

        Map<?, ?> award = tree(files.bytes("editions/best-2020/award/2/award.json"));
        assertThat(award.get("at")).isEqualTo("2030-10-05T05:00:00Z");
        assertThat((List<?>) Objects.requireNonNull(award.get("winners"))).isNotEmpty();
        assertThat(contest.ports
                        .publications()
                        .find(AContest.EDITION, 2)
                        .orElseThrow()
                        .what())
                .isInstanceOfSatisfying(
                        Published.Award.class,
                        kept -> assertThat(kept.winners()).isNotEmpty());
    }

    @Test
    void an_announcement_says_what_is_asked_for_in_each_language_by_when() {
        Publishing.over(contest).asAgency().call("publish-announcement");
        assertThat(Invocation.of(worker, told.message(Map.of("errand", "publication:best-2020.2:1")).stream())
                        .failures())
                .isEmpty();
        String prefix = "editions/best-2020/announcement/2/";

        assertThat(files.text(prefix + "announcement.json")).contains("\"applicants\":\"rural-akim\"", "\"kk\":");
        assertThat(Digest.sha256Hex(files.bytes(prefix + "definition.json"))).isEqualTo(contest.digest);
        assertThat(files.text(prefix + "embed.ru.html"))
                .contains("Сроки", "announcement.json", "Награды")
                .doesNotContain("Никто");
    }

    @Test
    void a_survey_says_what_is_asked_of_the_frozen_poll() {
        PollPlan plan = PollSamples.plan(new PollId(AContest.EDITION, "residents"));
        new FrozenPolls(contest).of(plan);
        Publishing.over(contest).asAgency().call("publish-survey");
        assertThat(Invocation.of(worker, told.message(Map.of("errand", "publication:best-2020.2:1")).stream())
                        .failures())
                .isEmpty();
        String folder = "editions/best-2020/surveys/residents/";

        Map<?, ?> survey = tree(files.bytes(folder + "2/survey.json"));
        assertThat(survey.get("folder")).isEqualTo("polls/best-2020.residents/");
        assertThat(survey.get("paragraph")).isEqualTo("p14.3");
        assertThat(survey.get("places"))
                .isEqualTo(Map.of(
                        "316030000",
                        Map.of("kk", "Ақбұлақ", "ru", "Акбулак"),
                        "316033100",
                        Map.of("kk", "Жаңажол", "ru", "Жанажол", "en", "Zhanazhol")));
        assertThat(((Map<?, ?>) Objects.requireNonNull(survey.get("survey"))).get("k"))
                .hasToString(String.valueOf(plan.k()));
        assertThat(tree(files.bytes(folder + "current.json")).get("survey")).isEqualTo(folder + "2/survey.json");
        assertThat(files.text(folder + "2/embed.kk.html"))
                .contains(plan.questions().getFirst().in(Language.KK), "Қашан");
    }

    @Test
    void a_survey_without_names_of_places_has_none() {
        new FrozenPolls(contest).of(PollSamples.plan(new PollId(AContest.EDITION, "residents")));
        Publishing.over(contest).asAgency().call("publish-survey", event -> event.body(Map.of("poll", "residents")));
        assertThat(Invocation.of(worker, told.message(Map.of("errand", "publication:best-2020.2:1")).stream())
                        .failures())
                .isEmpty();
        assertThat(files.text("editions/best-2020/surveys/residents/2/survey.json"))
                .contains("\"survey\":")
                .doesNotContain("\"places\"");
    }

    @Test
    void what_it_cannot_do_comes_again() {
        assertThat(Invocation.of(worker, told.message(Map.of("errand", "publication:best-2020.7:1")).stream())
                        .failures())
                .hasSize(1);
        String appointed = "commission:" + AContest.REGIONAL + ":1";
        assertThat(Invocation.of(worker, told.message(Map.of("errand", appointed)).stream())
                        .failures())
                .hasSize(1);
    }

    @Test
    void a_coordinate_with_leading_zeros_keeps_its_length() throws Exception {
        for (int i = 0; i < 300; i++) {
            byte[] der = new TestSigner().publicKey();
            ECKey key = ECKey.parse(Json.text(SigningKey.jwk(der).map()));
            assertThat(key.toECPublicKey().getEncoded()).isEqualTo(der);
            BigInteger x = key.getX().decodeToBigInteger();
            if (x.bitLength() <= 248) {
                return;
            }
        }
    }
}
