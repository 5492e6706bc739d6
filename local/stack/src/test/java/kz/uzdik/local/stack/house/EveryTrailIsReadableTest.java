package kz.uzdik.local.stack.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import kz.uzdik.domain.act.Fact;
import org.junit.jupiter.api.Test;

/** Whoever reads a trail holds it against where it ends, which stands at the thing itself: its function must see that. */
class EveryTrailIsReadableTest {
    /** These have no trail, and definitions do not lie in the table. */
    private static final Set<Fact.Subject> WITHOUT =
            EnumSet.of(Fact.Subject.PARTS, Fact.Subject.CANDIDACY, Fact.Subject.DEFINITION);

    @Test
    void the_function_of_records_sees_where_every_trail_ends() {
        String template = Repository.text("template.yaml");
        int from = template.indexOf("  RecordKeepingRole:");
        String role = template.substring(from, template.indexOf("  RetentionSweep:", from));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(WITHOUT)))
                .allSatisfy(subject -> assertThat(role).contains("'" + subject + "#*'"));
    }
}
