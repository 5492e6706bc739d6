package kz.uzdik.json.contest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Award;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.FieldKind;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.dossier.ConsentText;
import kz.uzdik.domain.publication.DiplomaWords;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;

/** Reads what a contest calls its parts in one language: a text for every key of its definition, and no other. */
public final class TextsReader {
    /** The longest a text may be, in characters. */
    public static final int LONGEST = 400;

    private static final String DIPLOMA = "diploma.";

    private TextsReader() {}

    /**
     * Reads {@code texts/<language>.json}.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields with every key that is missing and every key that the definition has not
     */
    public static Map<String, String> read(Definition definition, byte[] utf8) {
        return read(definition, Fields.of(Json.read(utf8)));
    }

    /** The same from the fields of the root object, whose reading it ends. */
    public static Map<String, String> read(Definition definition, Fields root) {
        Map<String, String> texts = each(keys(definition), root);
        texts.forEach((key, text) -> {
            if (key.startsWith(DIPLOMA)) {
                DiplomaWords.unknownIn(text)
                        .ifPresent(name -> root.problem(key, "unknown-placeholder", DiplomaWords.known()));
            }
        });
        root.done();
        return texts;
    }

    /** A text for each key, whatever it is that they name; whether there are others, {@code root} tells at its end. */
    public static Map<String, String> each(List<String> keys, Fields root) {
        Map<String, String> texts = new LinkedHashMap<>();
        keys.forEach(key -> texts.put(key, root.text(key, 1, LONGEST)));
        return texts;
    }

    /** The keys a definition's texts have, sorted. */
    public static List<String> keys(Definition definition) {
        Set<String> keys = new TreeSet<>();
        keys.add("contest.title");
        for (Deadline deadline : definition.deadlines()) {
            keys.add("deadline." + deadline.id());
        }
        definition.eligibility().checks().forEach(check -> keys.add("check." + check.id()));
        definition.eligibility().nominators().forEach(nominator -> keys.add("nominator." + nominator.id()));
        definition.commissions().forEach(commission -> keys.add("commission." + commission.kind()));
        for (Intake intake : definition.intakes()) {
            keys.add("intake." + intake.id());
            intake.documents().forEach(document -> keys.add("document." + document.kind()));
            intake.facts().forEach(fact -> keys.add("fact." + fact.id()));
            intake.forms().forEach(form -> keys.addAll(ofForm(form)));
        }
        definition.steps().forEach(step -> keys.addAll(ofStep(step)));
        for (Award award : definition.awards()) {
            keys.add("award." + award.id());
            keys.add(DIPLOMA + award.id() + ".title");
            keys.add(DIPLOMA + award.id() + ".text");
        }
        return List.copyOf(keys);
    }

    private static Set<String> ofForm(FormPlan form) {
        Set<String> keys = new TreeSet<>(Set.of("form." + form.id()));
        form.fields().forEach(field -> keys.addAll(ofField(form.id() + "." + field.id(), field.kind())));
        return keys;
    }

    private static Set<String> ofField(String name, FieldKind kind) {
        Set<String> keys = new TreeSet<>(Set.of("field." + name));
        switch (kind) {
            case FieldKind.Choice choice ->
                choice.options().forEach(option -> keys.add("choice." + name + "." + option));
            case FieldKind.Consent _ -> ConsentText.PARTS.forEach(part -> keys.add("consent." + name + "." + part));
            case FieldKind.Table table ->
                table.columns().forEach(column -> keys.addAll(ofField(name + "." + column.id(), column.kind())));
            case FieldKind.Text _, FieldKind.Day _, FieldKind.Amount _, FieldKind.YesNo _, FieldKind.Checked _ -> {}
        }
        return keys;
    }

    private static Set<String> ofStep(Step step) {
        Set<String> keys = new TreeSet<>(Set.of("stage." + step.stage(), "step." + step.id()));
        if (step instanceof Step.Selection selection) {
            for (Criterion criterion : selection.rules().criteria()) {
                keys.add("criterion." + step.id() + "." + criterion.id());
            }
        }
        return keys;
    }
}
