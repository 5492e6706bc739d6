package kz.uzdik.domain.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.Contests.Running;
import kz.uzdik.domain.contest.Definition.Check;
import kz.uzdik.domain.contest.Definition.Nominator;
import kz.uzdik.domain.contest.Definition.TimeInOffice;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake;

/** What speaks against admitting a dossier (2020 p6, p9, p11). */
public final class AdmissionRule {
    private AdmissionRule() {}

    /**
     * The grounds found.
     *
     * @param binding where these hold the dossier cannot be admitted (p11)
     * @param doubtful findings on documents, for the commission to weigh under p11.2
     * @param unjudged documents nobody has looked at yet: nothing can be decided before
     * @param unchecked what has to be looked up and was not: nothing can be decided before
     */
    public record Grounds(List<Reason> binding, List<Finding> doubtful, List<Upload> unjudged, List<Check> unchecked) {
        public Grounds {
            unchecked = List.copyOf(unchecked);
            binding = List.copyOf(binding);
            doubtful = List.copyOf(doubtful);
            unjudged = List.copyOf(unjudged);
        }
    }

    public static Grounds grounds(Running contest, Intake intake, Dossier dossier) {
        List<Reason> binding = new ArrayList<>();
        tooShortInOffice(contest, dossier, binding);
        notConsented(contest, dossier).ifPresent(binding::add);
        List<Check> checks = contest.definition().eligibility().checks();
        checks.forEach(check -> notMet(contest, check, dossier).ifPresent(binding::add));
        dossier.submission(intake.id())
                .filter(Submission::late)
                .ifPresent(late -> binding.add(Reason.of(
                        DossierReason.SUBMITTED_LATE,
                        contest.definition().admission().refusal().incompleteOrLate(),
                        "submitted",
                        late.at().toString(),
                        "last",
                        contest.schedule().last(intake.deadline()).toString())));
        binding.addAll(missing(
                intake,
                dossier,
                dossier.submission(intake.id()).map(Submission::completeForms).orElse(Set.of())));
        dossier.submission(intake.id())
                .ifPresent(handedIn -> binding.addAll(StatedFacts.missing(intake, handedIn.facts())));
        List<Upload> handedIn = intake.documents().stream()
                .flatMap(asked -> dossier.upload(asked.kind()).stream())
                .toList();
        return new Grounds(
                binding,
                handedIn.stream().flatMap(upload -> upload.findings().stream()).toList(),
                handedIn.stream().filter(upload -> !upload.isJudged()).toList(),
                checks.stream()
                        .filter(check -> dossier.check(check.id()).isEmpty())
                        .toList());
    }

    // p7: an akim is nominated, or stands by themself; nobody stands without knowing it.
    private static Optional<Reason> notConsented(Running contest, Dossier dossier) {
        return dossier.filing().consent().isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of(DossierReason.NOT_CONSENTED, consentParagraph(contest, dossier)));
    }

    /** The paragraph by which this dossier's akim was nominated. */
    static Paragraph consentParagraph(Running contest, Dossier dossier) {
        var eligibility = contest.definition().eligibility();
        return dossier.filing().nominations().stream()
                .flatMap(nomination -> eligibility.nominator(nomination.kind()).stream())
                .map(Nominator::paragraph)
                .findFirst()
                .orElse(eligibility.paragraph());
    }

    private static Optional<Reason> notMet(Running contest, Check check, Dossier dossier) {
        return dossier.check(check.id())
                .filter(looked -> !looked.met())
                .map(looked -> Reason.of(
                        DossierReason.CHECK_NOT_MET,
                        contest.definition().admission().refusal().notEligible(),
                        "check",
                        check.id(),
                        "source",
                        looked.source()));
    }

    /**
     * Required documents and forms that are not there, each with the paragraph that asks for it (p9, p11.2).
     *
     * @param complete the names of the forms that are: some stand for a document
     */
    static List<Reason> missing(Intake intake, Dossier dossier, Set<String> complete) {
        Set<DocumentKind> filledIn = intake.forms().stream()
                .filter(form -> complete.contains(form.id()))
                .flatMap(form -> form.insteadOf().stream())
                .collect(Collectors.toSet());
        Stream<Reason> documents = intake.documents().stream()
                .filter(Intake.Requirement::required)
                .filter(asked -> dossier.upload(asked.kind()).isEmpty() && !filledIn.contains(asked.kind()))
                .map(asked -> Reason.of(
                        DossierReason.DOCUMENT_MISSING,
                        asked.paragraph(),
                        "document",
                        asked.kind().value()));
        Stream<Reason> forms = intake.forms().stream()
                .filter(asked -> asked.required() && !complete.contains(asked.id()))
                .map(AdmissionRule::incomplete);
        return Stream.concat(documents, forms).toList();
    }

    /** A form in which something is missing or wrong. */
    static Reason incomplete(FormPlan asked) {
        return Reason.of(DossierReason.FORM_INCOMPLETE, asked.paragraph(), "form", asked.id());
    }

    // p6: at least one year as akim. The text names no day to count to; the definition does.
    private static void tooShortInOffice(Running contest, Dossier dossier, List<Reason> binding) {
        Optional<TimeInOffice> asked = contest.definition().eligibility().timeInOffice();
        if (asked.isEmpty() || !(dossier.applicant() instanceof Akim akim)) {
            return;
        }
        TimeInOffice rule = asked.get();
        LocalDate asAt = contest.schedule()
                .last(rule.asAt())
                .atZone(contest.definition().zone())
                .toLocalDate();
        LocalDate since = akim.inOfficeSince();
        if (since.plusYears(rule.years()).isAfter(asAt)) {
            binding.add(Reason.of(
                    DossierReason.TOO_SHORT_IN_OFFICE,
                    rule.paragraph(),
                    "since",
                    since.toString(),
                    "asAt",
                    asAt.toString(),
                    "years",
                    String.valueOf(rule.years())));
        }
    }
}
