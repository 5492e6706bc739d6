package kz.uzdik.local.stack.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
    private static Statement statement(String json) throws IOException {
        return Statement.of(JSON.std.mapFrom("{\"Statement\":[" + json + "]}")).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "dossiers/*, dossiers/a/b, true",
        "dossiers/*, dossier/a, false",
        "polls/*/secrets, polls/x/secrets, true",
        "polls/*/secrets, polls/x/secrets2, false",
        "a?c, abc, true",
        "a?c, ac, false",
        "*, '', true",
        "*a*b, xxayybzb, true",
        "'', '', true"
    })
    void a_star_is_any_text_and_a_question_mark_any_character(String pattern, String text, boolean fits) {
        assertThat(Wildcards.match(pattern, text)).isEqualTo(fits);
    }

    @Test
    void action_resource_and_every_condition_must_fit() throws IOException {
        Statement statement = statement("""
                {"Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:Query"], "Resource": "arn:t",
                 "Condition": {"ForAllValues:StringLike": {"dynamodb:LeadingKeys": ["A#*", "B#*"]}}}""");
        Access access = Access.of("dynamodb:GetItem", "arn:t").with("dynamodb:LeadingKeys", "A#1");

        assertThat(statement.allows(access)).isTrue();
        assertThat(statement.allows(access.with("dynamodb:LeadingKeys", List.of("A#1", "C#1"))))
                .isFalse();
        assertThat(statement.allows(new Access("dynamodb:PutItem", "arn:t", access.context())))
                .isFalse();
        assertThat(statement.allows(new Access("dynamodb:Query", "arn:u", access.context())))
                .isFalse();
    }

    @Test
    void a_key_that_a_call_does_not_give_fails_where_one_value_is_wanted_and_not_where_all_are() throws IOException {
        Access bare = Access.of("ses:SendEmail", "arn:i");
        assertThat(statement("""
                        {"Effect": "Allow", "Action": "ses:SendEmail", "Resource": "*",
                         "Condition": {"StringEquals": {"ses:FromAddress": "a@example.kz"}}}""").allows(bare)).isFalse();
        assertThat(statement("""
                        {"Effect": "Allow", "Action": "ses:SendEmail", "Resource": "*",
                         "Condition": {"ForAllValues:StringEquals": {"ses:FromAddress": "a@example.kz"}}}""").allows(bare)).isTrue();
    }

    @Test
    void what_is_not_understood_is_refused_and_never_passed_over() {
        assertThatThrownBy(() -> statement("{\"Effect\": \"Deny\", \"Action\": \"*\", \"Resource\": \"*\"}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> statement("{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\","
                        + " \"Condition\": {\"NumericLessThan\": {\"s3:max-keys\": \"1\"}}}"))
                .hasMessageContaining("NumericLessThan");
        assertThatThrownBy(() -> statement("{\"Effect\": \"Allow\", \"NotAction\": \"*\", \"Resource\": \"*\"}"))
                .hasMessageContaining("NotAction");
    }
}
