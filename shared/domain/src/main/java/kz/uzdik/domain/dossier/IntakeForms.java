package kz.uzdik.domain.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.scoring.Points;

/**
 * The forms of one intake as they stand for a dossier.
 *
 * @param filled those that were saved at this intake
 */
record IntakeForms(Intake intake, DossierId dossier, List<FilledForm> filled) {
    IntakeForms {
        filled = List.copyOf(filled);
    }

    /** Reads them; an intake without forms reads nothing. */
    static IntakeForms of(FilledForms forms, Intake intake, DossierId dossier) {
        return new IntakeForms(
                intake,
                dossier,
                intake.forms().isEmpty()
                        ? List.of()
                        : forms.of(dossier).stream()
                                .filter(form -> form.intake().equals(intake.id()))
                                .toList());
    }

    Optional<FilledForm> filled(FormPlan asked) {
        return filled.stream().filter(form -> form.form().equals(asked.id())).findFirst();
    }

    /** What is missing or wrong in a form; of one that nobody has begun, all that it asks for. */
    List<FormProblem> problems(FormPlan asked) {
        return new FormRule(intake, asked)
                .problems(filled(asked).map(FilledForm::values).orElse(Map.of()));
    }

    private boolean isComplete(FormPlan asked) {
        return filled(asked).isPresent() && problems(asked).isEmpty();
    }

    /** The names of the complete ones. */
    Set<String> complete() {
        Set<String> complete = new HashSet<>();
        intake.forms().stream().filter(this::isComplete).forEach(asked -> complete.add(asked.id()));
        return complete;
    }

    /** Whether a complete form stands for a document of this kind. */
    boolean standsFor(DocumentKind kind) {
        return intake.forms().stream()
                .anyMatch(asked -> asked.insteadOf().filter(kind::equals).isPresent() && isComplete(asked));
    }

    /** Forms that need not be there and were begun all the same; where the file is there it speaks for itself. */
    List<Reason> unfinished(Dossier of) {
        return intake.forms().stream()
                .filter(asked -> !asked.required() && filled(asked).isPresent() && !isComplete(asked))
                .filter(asked -> asked.insteadOf().flatMap(of::upload).isEmpty())
                .map(AdmissionRule::incomplete)
                .toList();
    }

    /** The figures that tables give. */
    Map<String, Points> facts() {
        Map<String, Points> facts = new TreeMap<>();
        for (FormPlan asked : intake.forms()) {
            filled(asked).ifPresent(form -> facts.putAll(FormSums.facts(asked, form.values())));
        }
        return facts;
    }

    /** Figures stated otherwise than a table gives them. */
    List<Reason> against(Map<String, Points> stated) {
        List<Reason> against = new ArrayList<>();
        facts().forEach((fact, sum) -> {
            Points other = stated.getOrDefault(fact, sum);
            if (!other.equals(sum)) {
                against.add(Reason.of(
                        DossierReason.FACT_DIFFERS_FROM_FORM,
                        intake.fact(fact).orElseThrow().paragraph(),
                        "fact",
                        fact,
                        "stated",
                        other.toString(),
                        "sum",
                        sum.toString()));
            }
        });
        return against;
    }

    /** What is handed in of them. */
    List<PinnedForm> pinned() {
        Set<String> complete = complete();
        return intake.forms().stream()
                .flatMap(asked -> filled(asked).stream())
                .map(form -> new PinnedForm(form.form(), form.version(), form.digest(), complete.contains(form.form())))
                .toList();
    }

    /** The same change, stored only while every form is as it was read here: what is pinned is what was saved last. */
    Change<Dossier> pin(Change<Dossier> change) {
        Change<Dossier> pinned = change;
        for (FormPlan asked : intake.forms()) {
            pinned = pinned.onlyWhile(FilledForm.unchanged(dossier, intake.id(), asked.id(), filled(asked)));
        }
        return pinned;
    }
}
