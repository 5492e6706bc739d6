package kz.uzdik.local.soak.check;

import static kz.uzdik.local.soak.check.AHouse.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import kz.uzdik.domain.act.Fact.Subject;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CheckerTest {

    @Test
    void in_a_house_in_which_nothing_is_wrong_nothing_is_found() {
        assertThat(Checker.check(new AHouse().stores())).isEmpty();
    }

    @Test
    void an_item_that_the_functions_cannot_read_is_found() {
        damaged("readable", house -> house.at("SHEET#").put("state", text("{\"half\":")));
    }

    @Test
    void an_item_of_a_type_that_nobody_knows_is_found() {
        damaged("readable", house -> house.at("SHEET#").put("type", text("sheep")));
    }

    @Test
    void an_item_whose_version_is_not_its_states_is_found() {
        damaged("readable", house -> house.at("EDITION#").put("version", AttributeValue.fromN("2")));
    }

    @Test
    void a_missing_audit_entry_is_found() {
        damaged("audit chain", house -> house.contest.remove(house.placeOf("AUDIT#SITTING#")));
    }

    @Test
    void an_audit_entry_that_was_changed_is_found() {
        damaged("audit chain", house -> {
            String state = house.said("AUDIT#SITTING#", "state");
            house.at("AUDIT#SITTING#").put("state", text(state.replace("somebody", "somebody-else")));
        });
    }

    @Test
    void a_trail_whose_aggregate_is_gone_is_found() {
        damaged("audit chain", house -> house.contest.remove(house.placeOf("SHEET#")));
    }

    @Test
    void an_errand_that_nothing_followed_from_is_found() {
        damaged("errand", AHouseWaiting::errand);
    }

    @Test
    void an_errand_that_waits_without_a_time_is_found() {
        damaged("errand", house -> house.at("ERRAND#").put("pending", text("3")));
    }

    @Test
    void an_errand_that_was_given_up_and_is_on_the_agencys_list_is_no_damage() {
        var house = new AHouse();
        AHouseWaiting.errand(house);
        house.listed("e1");
        assertThat(Checker.check(house.stores())).isEmpty();
    }

    @Test
    void a_delivery_that_was_given_up_and_is_on_no_list_is_found() {
        damaged("errand", house -> {
            house.listed("e1");
            house.at("DELIVERY#").remove("troubled");
        });
    }

    @Test
    void a_file_that_has_arrived_and_does_not_lie_there_is_found() {
        damaged("file of a dossier", house -> house.dossiers.remove(AHouse.FILE));
    }

    @Test
    void a_file_of_other_bytes_is_found() {
        damaged("file of a dossier", house -> house.dossiers.put(AHouse.FILE, bytes("elif")));
    }

    @Test
    void a_file_that_is_cut_is_found() {
        damaged("file of a dossier", house -> house.dossiers.put(AHouse.FILE, bytes("fil")));
    }

    @Test
    void a_file_of_no_dossier_is_found() {
        damaged("file of a dossier", house -> house.dossiers.put("dossiers/none/" + "a".repeat(32), bytes("file")));
    }

    @Test
    void a_file_that_nobody_has_looked_at_is_found() {
        damaged("file of a dossier", house -> {
            String state = house.said("DOSSIER#", "state");
            house.at("DOSSIER#").put("state", text(state.replaceFirst("\"inspection\":\\{[^}]*\\},", "")));
        });
    }

    @Test
    void an_upload_that_nobody_knows_of_and_that_is_not_finished_is_found() {
        damaged("unfinished upload", house -> house.unfinished.add("dossiers/none/" + "b".repeat(32)));
    }

    @Test
    void a_signed_sitting_without_its_paper_is_found() {
        damaged("reference", house -> house.papers.remove(AHouse.PAPER));
    }

    @Test
    void an_edition_without_its_rules_is_found() {
        damaged("reference", house -> house.definitions.clear());
    }

    @Test
    void a_claim_of_a_dossier_that_is_not_there_is_found() {
        damaged("reference", house -> house.at("CANDIDACY#").put("dossier", text("none")));
    }

    @Test
    void a_dossier_that_its_akims_claim_does_not_name_is_found() {
        damaged("claim", house -> house.contest.remove(house.placeOf("CANDIDACY#")));
    }

    @Test
    void a_second_dossier_for_the_same_akim_is_found() {
        damaged("claim", house -> {
            String other = AHouse.DOSSIER.substring(0, AHouse.DOSSIER.length() - 1) + "f";
            String state = house.said("DOSSIER#", "state").replace(AHouse.DOSSIER, other);
            house.aggregate(Subject.DOSSIER, other, house.said("DOSSIER#", "pk"), other, state);
        });
    }

    @Test
    void a_published_file_of_other_bytes_is_found() {
        damaged("publication", house -> house.open.put(AHouse.RESULTS, bytes("elif")));
    }

    @Test
    void a_publication_without_its_manifest_is_found() {
        damaged("publication", house -> house.open.remove(AHouse.MANIFEST));
    }

    @Test
    void a_number_that_is_missing_among_an_editions_publications_is_found() {
        damaged("publication", house -> {
            String state = house.said("PUBLICATION#", "state").replace("\"number\":1", "\"number\":2");
            house.at("PUBLICATION#").put("state", text(state));
        });
    }

    @Test
    void a_ballot_without_a_credential_is_found() {
        damaged("ballot", house -> house.roll.clear());
    }

    @Test
    void a_ballot_that_the_ledger_has_not_is_found() {
        damaged("ballot", house -> house.open.put(AHouse.LEDGER, new byte[0]));
    }

    @Test
    void a_ballot_with_a_time_beside_it_is_found() {
        damaged("ballot", house -> house.box.values().iterator().next().put("at", text("2020-06-22T10:00:00Z")));
    }

    @Test
    void one_message_that_was_signed_for_two_is_found() {
        damaged("ballot", house -> house.entry("2".repeat(64), "9".repeat(64)));
    }

    @Test
    void a_letter_that_left_more_often_than_it_was_tried_is_found() {
        damaged("letter", house -> {
            house.left(house.listed("e1"), 1);
            house.left(house.listed("e1"), 1);
        });
    }

    @Test
    void a_letter_that_left_in_a_round_nobody_noted_is_found() {
        damaged("letter", house -> house.left(house.listed("e1"), 2));
    }

    @Test
    void a_letter_of_which_nobody_noted_anything_is_found() {
        damaged("letter", house -> house.left(AHouse.delivery("e1"), 1));
    }

    @Test
    void a_letter_that_left_as_often_as_it_was_tried_is_sound() {
        var house = new AHouse();
        house.left(house.listed("e1"), 1);
        assertThat(Checker.check(house.stores())).isEmpty();
    }

    @Test
    void a_message_that_was_given_up_is_found() {
        damaged("dead letter", house -> house.given.put("work-failures", 1));
    }

    @Test
    void an_identity_number_in_a_public_file_is_found() {
        damaged("personal data", house -> house.open.put("editions/page.html", bytes("… 800101300016 …")));
    }

    @Test
    void an_acknowledged_file_that_is_not_there_is_found() {
        lost(put("/bucket/" + AHouse.FILE, AHouse.CONTENT), house -> house.dossiers.remove(AHouse.FILE));
    }

    @Test
    void an_acknowledged_sheet_of_other_points_is_found() {
        String state = new AHouse().said("SHEET#", "state");
        String points = state.replaceFirst("(?s).*(\"points\":\\{[^}]*\\}).*", "{$1}");
        String candidate = new AHouse().said("SHEET#", "sk").split("#", 2)[0];
        lost(
                put("/sittings/" + AHouse.SITTING + "/sheets/" + candidate, bytes(points)),
                house -> house.at("SHEET#")
                        .put("state", text(state.replaceFirst("(\"points\":\\{[^}]*:)[^,}]*", "$1\"77\""))));
    }

    @Test
    void an_acknowledged_publication_that_is_not_there_is_found() {
        lost(
                new Acknowledgement(
                        "POST", "/editions/best-2020/publications", new byte[0], 202, bytes("{\"number\":1}")),
                house -> house.contest.remove(house.placeOf("PUBLICATION#")));
    }

    @Test
    void an_acknowledged_ballot_that_is_not_in_the_box_is_found() {
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[65]);
        lost(
                new Acknowledgement(
                        "POST",
                        "/polls/" + AHouse.POLL + "/ballots",
                        bytes("{\"district\":\"" + AHouse.DISTRICT + "\",\"pk\":\"" + key + "\"}"),
                        200,
                        bytes("{}")),
                house -> house.box
                        .values()
                        .iterator()
                        .next()
                        .put("b", AttributeValue.fromB(SdkBytes.fromByteArray(filled()))));
    }

    @Test
    void an_acknowledged_seal_of_a_sitting_that_is_open_is_found() {
        lost(
                new Acknowledgement("POST", "/sittings/" + AHouse.SITTING + "/seal", new byte[0], 200, bytes("{}")),
                house -> house.at("SITTING#").put("phase", text("OPEN")));
    }

    private static byte[] filled() {
        byte[] ballot = new byte[500];
        Arrays.fill(ballot, (byte) 7);
        return ballot;
    }

    private static Acknowledgement put(String path, byte[] sent) {
        return new Acknowledgement("PUT", path, sent, 200, new byte[0]);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void damaged(String rule, Consumer<AHouse> damage) {
        var house = new AHouse();
        damage.accept(house);
        assertThat(Checker.check(house.stores())).extracting(Damage::rule).contains(rule);
    }

    private static void lost(Acknowledgement acknowledged, Consumer<AHouse> damage) {
        var house = new AHouse();
        assertThat(Checker.check(house.stores(), List.of(acknowledged))).isEmpty();
        damage.accept(house);
        assertThat(Checker.check(house.stores(), List.of(acknowledged)))
                .extracting(Damage::rule)
                .contains("acknowledged");
    }

    /** What an errand has that waits. */
    private static final class AHouseWaiting {
        static void errand(AHouse house) {
            house.at("ERRAND#").put("pending", text("3"));
            house.at("ERRAND#").put("dueAt", text("2020-06-22T10:00:00.000Z"));
            house.at("ERRAND#").put("since", text("2020-06-22T09:00:00.000Z"));
        }
    }
}
