package kz.uzdik.domain.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentKind;

/** What happens to dossiers. */
public sealed interface DossierFact extends Fact {
    DossierId dossier();

    record DossierOpened(DossierId dossier, boolean nominated) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "nominated", String.valueOf(nominated));
        }
    }

    record UploadPlanned(DossierId dossier, UploadId upload, DocumentKind kind) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "upload", upload.value(), "kind", kind.value());
        }
    }

    /** The owner gave it up before handing in. */
    record UploadRemoved(DossierId dossier, UploadId upload, DocumentKind kind) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "upload", upload.value(), "kind", kind.value());
        }
    }

    /** The declared file lies in the store, by this checksum. */
    record UploadArrived(DossierId dossier, UploadId upload, DocumentKind kind, String checksum)
            implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "upload",
                    upload.value(),
                    "kind",
                    kind.value(),
                    "checksum",
                    checksum);
        }
    }

    /**
     * Handed in with files on their way.
     *
     * @param awaited how many have not arrived
     * @param until the last instant for them to arrive
     */
    record SubmissionInFlight(DossierId dossier, String intake, int awaited, Instant until) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "intake",
                    intake,
                    "awaited",
                    String.valueOf(awaited),
                    "until",
                    until.toString());
        }
    }

    /**
     * What was handed in with files on their way is not handed in: they did not arrive in time, or the commission had
     * convened.
     */
    record SubmissionLapsed(DossierId dossier, String intake) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "intake", intake);
        }
    }

    /** A form was saved; what stands in it is left out. */
    record FormSaved(DossierId dossier, String intake, String form, long saved) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier", dossier.toString(), "intake", intake, "form", form, "version", String.valueOf(saved));
        }
    }

    record DocumentJudged(DossierId dossier, UploadId upload, DocumentKind kind, List<Finding> findings)
            implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "upload",
                    upload.value(),
                    "kind",
                    kind.value(),
                    "findings",
                    findings.stream().map(found -> found.reason().code().key()).collect(Collectors.joining(" ")));
        }
    }

    /** A scanner for malware said something of a file. */
    record DocumentScanned(DossierId dossier, UploadId upload, DocumentKind kind, Scan.Result result)
            implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "upload",
                    upload.value(),
                    "kind",
                    kind.value(),
                    "result",
                    result.name());
        }
    }

    /** The secretary released a file whose scan found nothing out. */
    record DocumentReleased(DossierId dossier, UploadId upload, DocumentKind kind, String reason)
            implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier", dossier.toString(), "upload", upload.value(), "kind", kind.value(), "reason", reason);
        }
    }

    record DossierSubmitted(DossierId dossier, String intake, boolean late, int files) implements DossierFact {
        static DossierSubmitted of(DossierId dossier, Submission handedIn) {
            return new DossierSubmitted(
                    dossier,
                    handedIn.intake(),
                    handedIn.late(),
                    handedIn.uploads().size());
        }

        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "intake",
                    intake,
                    "late",
                    String.valueOf(late),
                    "files",
                    String.valueOf(files));
        }
    }

    /** Something was looked up; where is left out, since it may name people. */
    record CheckRecorded(DossierId dossier, String check, boolean met) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "check", check, "met", String.valueOf(met));
        }
    }

    record AdmissionDecided(DossierId dossier, String sitting, boolean admitted, List<Reason> reasons)
            implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "sitting",
                    sitting,
                    "admitted",
                    String.valueOf(admitted),
                    "reasons",
                    reasons.stream().map(reason -> reason.code().key()).collect(Collectors.joining(" ")));
        }
    }

    /** Another nomination of the same akim joined the candidacy. */
    record NominationAdded(DossierId dossier, String kind, int number) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "kind", kind, "number", String.valueOf(number));
        }
    }

    record ConsentGiven(DossierId dossier) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString());
        }
    }

    /** Why stands at the dossier alone, here and where somebody withdraws: it may speak of somebody's life. */
    record NominationDeclined(DossierId dossier) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString());
        }
    }

    /**
     * A nominator stepped back.
     *
     * @param last whether nobody is left to file, so that the candidacy ended
     */
    record NominationTakenBack(DossierId dossier, boolean last) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "last", String.valueOf(last));
        }
    }

    /** Nothing is put to it any more, because it is going to be erased. */
    record DossierClosed(DossierId dossier) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString());
        }
    }

    /**
     * Whom it is about is erased.
     *
     * @param named whether the name was public and stays
     */
    record IdentityErased(DossierId dossier, boolean named) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "named", String.valueOf(named));
        }
    }

    record CandidateWithdrew(DossierId dossier) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString());
        }
    }

    /** It was filed in the name of an akim who did not know. */
    record CandidacyStruck(DossierId dossier, String reason) implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of("dossier", dossier.toString(), "reason", reason);
        }
    }

    record CandidateExcluded(DossierId dossier, String sitting, Paragraph paragraph, String reason)
            implements DossierFact {
        @Override
        public Map<String, String> values() {
            return Map.of(
                    "dossier",
                    dossier.toString(),
                    "sitting",
                    sitting,
                    "paragraph",
                    paragraph.cited(),
                    "reason",
                    reason);
        }
    }
}
