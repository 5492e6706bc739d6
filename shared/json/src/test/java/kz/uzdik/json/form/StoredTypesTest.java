package kz.uzdik.json.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.Fields;
import kz.uzdik.json.InvalidFields;
import org.junit.jupiter.api.Test;

class StoredTypesTest {
    static Points points(String text) {
        return read(StoredTypes.POINTS, text);
    }

    private static <T> T read(FieldType<T> type, Object value) {
        Fields fields = Fields.of(Map.of("value", value));
        T read = fields.required("value", type);
        fields.done();
        return read;
    }

    private static void assertRefused(FieldType<?> type, Object value) {
        assertThatThrownBy(() -> read(type, value)).isInstanceOf(InvalidFields.class);
    }

    @Test
    void what_is_no_value_of_the_type_is_refused() {
        for (Object value : new Object[] {"", "x", "1/0", "1e3", "1.", "--1", 7L}) {
            assertRefused(StoredTypes.POINTS, value);
        }
        assertRefused(StoredTypes.PARAGRAPH, "9");
        assertRefused(StoredTypes.EDITION, "Best 2020");
        assertRefused(StoredTypes.CONTEST, "-");
        assertRefused(StoredTypes.DOSSIER, "best.31");
        assertRefused(StoredTypes.COMMISSION, "best.31");
        assertRefused(StoredTypes.SITTING, "best");
        assertRefused(StoredTypes.UPLOAD, "abc");
        assertRefused(StoredTypes.AREA, "1234567");
        assertRefused(StoredTypes.KATO, "12");
        assertRefused(StoredTypes.IIN, "123456789012");
        assertRefused(StoredTypes.DURATION, "5 minutes");
        assertRefused(StoredTypes.TEXT, 5L);
    }
}
