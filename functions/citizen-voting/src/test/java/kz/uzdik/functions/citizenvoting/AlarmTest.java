package kz.uzdik.functions.citizenvoting;

import static kz.uzdik.functions.citizenvoting.SecrecyLineTest.list;
import static kz.uzdik.functions.citizenvoting.SecrecyLineTest.map;
import static kz.uzdik.functions.citizenvoting.SecrecyLineTest.properties;
import static kz.uzdik.functions.citizenvoting.SecrecyLineTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who touches what keeps the vote secret is noticed: the rules of the template are asked about calls as they come. */
class AlarmTest {

    private static final String CEREMONY = "!GetAtt KeyCeremonyRole.Arn";
    private static final String BALLOTS = "arn:aws:dynamodb:eu-central-1:123456789012:table/uzdik-${Stage}-ballots";
    private static final List<String> RULES = List.of("TablesTouched", "TouchedByOthers", "AlarmTouched");

    /** The rules that ring at a call. */
    private static List<String> ring(String service, String name, Map<String, ?> request, String role) {
        Map<String, ?> identity = role.isEmpty()
                ? Map.of("type", "Root")
                : Map.of("sessionContext", Map.of("sessionIssuer", Map.of("arn", role)));
        Map<String, ?> call = Map.of(
                "source",
                "aws." + service,
                "detail-type",
                "AWS API Call via CloudTrail",
                "detail",
                Map.of("eventName", name, "requestParameters", request, "userIdentity", identity));
        return RULES.stream()
                .filter(rule -> matches(properties(rule).get("EventPattern"), call))
                .toList();
    }

    private static List<String> ring(String name, String parameter, String value) {
        return ring("dynamodb", name, Map.of(parameter, value), CEREMONY);
    }

    /** As EventBridge matches, as far as these rules go. */
    private static boolean matches(@Nullable Object pattern, @Nullable Object value) {
        return pattern instanceof Map<?, ?> members
                ? members.entrySet().stream()
                        .allMatch(member -> member(text(member.getKey()), member.getValue(), value))
                : list(pattern).stream().anyMatch(each -> leaf(each, value));
    }

    private static boolean member(String name, @Nullable Object pattern, @Nullable Object value) {
        return name.equals("$or")
                ? list(pattern).stream().anyMatch(each -> matches(each, value))
                : matches(pattern, map(value).get(name));
    }

    private static boolean leaf(@Nullable Object pattern, @Nullable Object value) {
        if (!(pattern instanceof Map<?, ?> matcher)) {
            return pattern != null && pattern.equals(value);
        }
        String kind = text(matcher.keySet().iterator().next());
        Object with = matcher.get(kind);
        return switch (kind) {
            case "wildcard" -> value != null && like(text(with).replace("!Sub ", ""), text(value));
            case "anything-but" -> value != null && !list(with).contains(value);
            case "exists" -> text(with).equals(String.valueOf(value != null));
            default -> throw new AssertionError("a matcher that is not understood here: " + kind);
        };
    }

    private static boolean like(String wildcard, String value) {
        String regex = Stream.of(wildcard.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.matches(regex, value);
    }

    @Test
    void it_rings_when_a_tables_policy_or_protection_is_changed_or_it_is_copied_by_whomever() {
        for (String table : List.of("uzdik-${Stage}-ballots", "uzdik-${Stage}-roll", BALLOTS)) {
            assertThat(ring("UpdateTable", "tableName", table)).containsExactly("TablesTouched");
            assertThat(ring("DeleteTable", "tableName", table)).containsExactly("TablesTouched");
            assertThat(ring("UpdateContinuousBackups", "tableName", table)).containsExactly("TablesTouched");
        }
        assertThat(ring("PutResourcePolicy", "resourceArn", BALLOTS)).containsExactly("TablesTouched");
        assertThat(ring("DeleteResourcePolicy", "resourceArn", BALLOTS)).containsExactly("TablesTouched");
        assertThat(ring("ExportTableToPointInTime", "tableArn", BALLOTS)).containsExactly("TablesTouched");
        assertThat(ring("RestoreTableToPointInTime", "sourceTableName", "uzdik-${Stage}-ballots"))
                .containsExactly("TablesTouched");
        assertThat(ring("RestoreTableFromBackup", "backupArn", BALLOTS + "/backup/01"))
                .containsExactly("TablesTouched");
    }

    @Test
    void it_stays_silent_at_other_tables_and_at_what_the_key_ceremony_does() {
        assertThat(ring("UpdateTable", "tableName", "uzdik-${Stage}-contest")).isEmpty();
        assertThat(ring("CreateBackup", "tableName", "uzdik-${Stage}-ballots")).isEmpty();
        assertThat(ring("kms", "ScheduleKeyDeletion", Map.of("keyId", "1"), CEREMONY))
                .isEmpty();
        assertThat(ring("kms", "CreateKey", Map.of(), "arn:aws:iam::123456789012:role/somebody"))
                .isEmpty();
    }

    @Test
    void it_rings_when_anybody_else_touches_a_key_or_has_the_box_backed_up() {
        for (String who : List.of("arn:aws:iam::123456789012:role/somebody", "")) {
            for (String call : List.of("ScheduleKeyDeletion", "PutKeyPolicy", "TagResource")) {
                assertThat(ring("kms", call, Map.of("keyId", "1"), who)).containsExactly("TouchedByOthers");
            }
            assertThat(ring("dynamodb", "CreateBackup", Map.of("tableName", "uzdik-${Stage}-ballots"), who))
                    .containsExactly("TouchedByOthers");
        }
    }

    @Test
    void it_rings_when_it_is_switched_off_itself() {
        assertThat(ring("events", "DisableRule", Map.of("name", "rule"), CEREMONY))
                .containsExactly("AlarmTouched");
        assertThat(ring("cloudtrail", "StopLogging", Map.of("name", "trail"), ""))
                .containsExactly("AlarmTouched");
    }

    @Test
    void what_rings_is_sent_to_whoever_is_named_and_no_call_of_a_resident_is_recorded() {
        for (String rule : RULES) {
            assertThat(list(properties(rule).get("Targets")))
                    .singleElement()
                    .satisfies(target -> assertThat(map(target).get("Arn")).isEqualTo("!Ref Alarms"));
            assertThat(text(properties("AlarmsPolicy"))).contains("!GetAtt " + rule + ".Arn");
        }
        assertThat(properties("AlarmSubscription").get("Endpoint")).isEqualTo("!Ref AlarmMail");
        assertThat(list(properties("Trail").get("EventSelectors")))
                .singleElement()
                .isEqualTo(Map.of("ReadWriteType", "WriteOnly", "IncludeManagementEvents", true));
    }
}
