package kz.uzdik.json.work;

import kz.uzdik.domain.work.Entry;
import kz.uzdik.domain.work.Entry.Remark;
import kz.uzdik.domain.work.Entry.Writing;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.form.Form;

/** An entry of a journal with everything that was ever written of it. */
public final class EntryForm {
    public static final Form<Entry> FORM = new Form<>(EntryForm::write, EntryForm::read);

    private EntryForm() {}

    static Members write(Entry entry) {
        return Members.of("id", entry.id().toString())
                .withEach("writings", entry.writings(), EntryForm::writing)
                .withEach("remarks", entry.remarks(), EntryForm::remark);
    }

    private static Members writing(Writing writing) {
        return Members.empty()
                .withOptional("states", writing.states().map(StatementForm::write))
                .with("by", writing.by().value())
                .with("at", writing.at())
                .with("late", writing.late());
    }

    private static Members remark(Remark remark) {
        return Members.of("words", remark.words())
                .with("by", remark.by().value())
                .with("at", remark.at());
    }

    static Entry read(Fields fields) {
        var id = fields.required("id", WorkTypes.ENTRY);
        var writings = fields.each("writings", EntryForm::readWriting);
        var remarks = fields.each("remarks", EntryForm::readRemark);
        fields.done();
        return new Entry(id, writings, remarks);
    }

    private static Writing readWriting(Fields fields) {
        var states = fields.optionalPart("states", StatementForm::read);
        var by = fields.required("by", WorkTypes.PERSON);
        var at = fields.instant("at");
        var late = fields.flag("late");
        fields.done();
        return new Writing(states, by, at, late);
    }

    private static Remark readRemark(Fields fields) {
        var words = fields.text("words", 1, Entry.LONGEST_REMARK);
        var by = fields.required("by", WorkTypes.PERSON);
        var at = fields.instant("at");
        fields.done();
        return new Remark(words, by, at);
    }
}
