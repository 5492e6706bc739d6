package kz.uzdik.functions.workrecord;

import java.util.Map;
import kz.uzdik.domain.work.Entry;
import kz.uzdik.json.work.EntryForm;
import org.jspecify.annotations.Nullable;

/** An entry as those read it who may: everything that was ever written of it, and what it comes to. */
final class EntryView {

    private EntryView() {}

    static Map<String, @Nullable Object> of(Entry entry) {
        return EntryForm.FORM
                .writer()
                .apply(entry)
                .with("key", entry.id().key())
                .with("day", entry.day())
                .with("withdrawn", entry.states().isEmpty())
                .with("lateRecorded", entry.isLateRecorded())
                .with("version", entry.version())
                .map();
    }
}
