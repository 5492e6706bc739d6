package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.uzdik.domain.act.Fact.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyTest {
    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EDITION", "CALENDAR", "RETENTION", "ADOPTION"})
    void what_is_no_id_of_the_kind_has_no_key(Subject subject) {
        assertThatThrownBy(() -> Key.of(subject, "nothing")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void an_errands_id_is_read_back_from_its_partition_whatever_it_holds() {
        String id = "sitting:best#2020.regional.31:7#part";
        assertThat(Key.errandId(Key.errand(id).partition())).isEqualTo(id);
    }

    @Test
    void numbers_sort_as_texts_do() {
        Key second = Key.audit(Subject.SITTING, "x", 2);
        assertThat(second.sort()).isLessThan(Key.audit(Subject.SITTING, "x", 10).sort());
        assertThat(Key.of(Subject.RANKING, "a.run.b.run.12")).isEqualTo(new Key("RANKING#a.run.b", "0000000012"));
    }
}
