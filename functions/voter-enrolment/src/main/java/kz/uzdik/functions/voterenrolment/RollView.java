package kz.uzdik.functions.voterenrolment;

import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.enrolment.RollContents;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.RollProgress;
import kz.uzdik.domain.enrolment.csv.RollFormat;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;
import kz.uzdik.json.view.Spoken;

/** An import as its officers read it: how far it is, how it was read, what was wrong how often, what came of it. */
record RollView(Spoken spoken) {

    Members form(RollImport roll) {
        return Members.of("poll", roll.poll().toString())
                .with("version", roll.number())
                .with("phase", roll.phase())
                .with("bytes", roll.file().bytes())
                .with("contactCap", roll.contactCap())
                .with("adds", roll.isSupplement())
                .with("progress", progress(roll.progress()))
                .withOptional("format", roll.format().map(RollView::format))
                .withOptional("contents", roll.contents().map(RollView::contents))
                .withEach("faults", roll.faults(), spoken::reason)
                .withEach("confirmedBy", roll.confirmedBy(), PersonId::value)
                .withOptional("supplement", roll.supplement())
                .with("plannedAt", roll.plannedAt());
    }

    private static Members progress(RollProgress progress) {
        Map<String, Long> found = new TreeMap<>();
        progress.found().forEach((code, count) -> found.put(WireName.of(code), count));
        return Members.of("bytes", progress.offset())
                .with("row", progress.row())
                .with("good", progress.good())
                .with("bad", progress.bad())
                .with("found", found);
    }

    private static Members format(RollFormat format) {
        return Members.of("encoding", format.encoding())
                .with("separator", format.separator())
                .with("columns", format.columns().stream().map(WireName::of).toList());
    }

    private static Members contents(RollContents contents) {
        Map<String, Long> residents = new TreeMap<>();
        contents.residents().forEach((district, count) -> residents.put(district.code(), count));
        return Members.of("people", contents.people())
                .with("residents", residents)
                .withEach(
                        "contacts",
                        new TreeMap<>(contents.contacts()).entrySet(),
                        served -> Members.of("residents", served.getKey()).with("contacts", served.getValue()))
                .with("digest", contents.digest().hex());
    }
}
