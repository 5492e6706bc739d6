package kz.uzdik.domain.memory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.audit.Consequences;
import kz.uzdik.domain.contest.Edition;
import kz.uzdik.domain.contest.KeptCalendar;
import kz.uzdik.domain.dossier.Claim;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.FilledForm;
import kz.uzdik.domain.dossier.PartedUpload;
import kz.uzdik.domain.dossier.Randomness;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.jury.Assessment;
import kz.uzdik.domain.jury.Commission;
import kz.uzdik.domain.jury.HandOver;
import kz.uzdik.domain.jury.InterviewPlan;
import kz.uzdik.domain.jury.Objection;
import kz.uzdik.domain.jury.Preparation;
import kz.uzdik.domain.jury.ScoreSheet;
import kz.uzdik.domain.jury.Sitting;
import kz.uzdik.domain.keeping.Erasure;
import kz.uzdik.domain.keeping.Retention;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.Errand;
import kz.uzdik.domain.notice.Suppression;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.poll.Poll;
import kz.uzdik.domain.poll.Station;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.ranking.RankingRun;
import kz.uzdik.domain.work.Adoption;
import kz.uzdik.domain.work.Asker;
import kz.uzdik.domain.work.Entry;
import kz.uzdik.domain.work.Office;
import kz.uzdik.domain.work.Question;
import kz.uzdik.domain.work.QuestionId;

/**
 * What in-memory ports share: one lock, every aggregate, the audit trail and the errands, so that a commit is stored
 * wholly or not at all and its guards see the other aggregates.
 */
public final class InMemoryStore {
    /** An errand with its delivery. */
    record Kept(
            Errand errand,
            Instant since,
            Instant due,
            int told,
            long claims,
            Optional<Instant> takenUntil,
            boolean done) {
        Kept takenUntil(Instant until) {
            return new Kept(errand, since, due, told, claims + 1, Optional.of(until), done);
        }

        Kept isDone() {
            return new Kept(errand, since, due, told, claims, takenUntil, true);
        }

        Kept toldAgain(Instant next) {
            return new Kept(errand, since, next, told + 1, claims, takenUntil, done);
        }

        Kept reopened(Instant now, Instant from) {
            return new Kept(errand, now, from, 0, claims + 1, Optional.empty(), false);
        }

        static Kept anew(Errand errand, Instant now) {
            return new Kept(errand, now, now, 0, 0, Optional.empty(), false);
        }
    }

    final Shelf<Edition> editions = new Shelf<>(
            this, Subject.EDITION, edition -> edition.id().value(), Edition::version, any -> Optional.empty());
    final Shelf<KeptCalendar> calendars =
            new Shelf<>(this, Subject.CALENDAR, KeptCalendar::name, KeptCalendar::version, any -> Optional.empty());
    final Shelf<Commission> commissions = new Shelf<>(
            this,
            Subject.COMMISSION,
            commission -> commission.id().toString(),
            Commission::version,
            any -> Optional.empty());
    final Shelf<Dossier> dossiers = new Shelf<>(
            this,
            Subject.DOSSIER,
            dossier -> dossier.id().toString(),
            Dossier::version,
            dossier -> Optional.of(dossier.phase()));
    final Shelf<PartedUpload> partedUploads =
            new Shelf<>(this, Subject.PARTS, PartedUpload::id, PartedUpload::version, any -> Optional.empty());
    final Shelf<FilledForm> forms =
            new Shelf<>(this, Subject.FORM, FilledForm::id, FilledForm::version, any -> Optional.empty());
    final Shelf<Sitting> sittings = new Shelf<>(
            this,
            Subject.SITTING,
            sitting -> sitting.id().toString(),
            Sitting::version,
            sitting -> Optional.of(sitting.phase().name()));
    final Shelf<InterviewPlan> interviews = new Shelf<>(
            this,
            Subject.INTERVIEWS,
            plan -> plan.sitting().toString(),
            InterviewPlan::version,
            any -> Optional.empty());
    final Shelf<ScoreSheet> sheets =
            new Shelf<>(this, Subject.SHEET, ScoreSheet::id, ScoreSheet::version, any -> Optional.empty());
    final Shelf<Assessment> assessments =
            new Shelf<>(this, Subject.ASSESSMENT, Assessment::id, Assessment::version, any -> Optional.empty());
    final Shelf<RankingRun> rankings = new Shelf<>(
            this,
            Subject.RANKING,
            RankingRun::id,
            RankingRun::version,
            run -> Optional.of(run.state().name()));
    final Shelf<HandOver> handOvers = new Shelf<>(
            this,
            Subject.HANDOVER,
            handOver -> handOver.sitting().toString(),
            HandOver::version,
            any -> Optional.empty());
    final Shelf<Objection> objections =
            new Shelf<>(this, Subject.OBJECTION, Objection::id, Objection::version, any -> Optional.empty());
    final Shelf<Preparation> preparations = new Shelf<>(
            this,
            Subject.PREPARATION,
            preparation -> preparation.dossier().toString(),
            Preparation::version,
            any -> Optional.empty());
    final Shelf<Publication> publications =
            new Shelf<>(this, Subject.PUBLICATION, Publication::id, Publication::version, any -> Optional.empty());
    final Shelf<Adoption> adoptions =
            new Shelf<>(this, Subject.ADOPTION, Adoption::algorithm, Adoption::version, any -> Optional.empty());
    final Shelf<Office> offices = new Shelf<>(
            this, Subject.OFFICE, office -> office.id().toString(), Office::version, any -> Optional.empty());
    final Shelf<Entry> entries =
            new Shelf<>(this, Subject.ENTRY, entry -> entry.id().toString(), Entry::version, any -> Optional.empty());
    final Shelf<Question> questions = new Shelf<>(
            this, Subject.QUESTION, question -> question.id().toString(), Question::version, any -> Optional.empty());
    final Map<QuestionId, Asker> askers = new HashMap<>();
    final Shelf<Delivery> deliveries = new Shelf<>(
            this, Subject.DELIVERY, delivery -> delivery.id().value(), Delivery::version, any -> Optional.empty());
    final Shelf<Suppression> suppressions =
            new Shelf<>(this, Subject.SUPPRESSION, Suppression::id, Suppression::version, any -> Optional.empty());
    final Shelf<Retention> retentions = new Shelf<>(
            this,
            Subject.RETENTION,
            retention -> retention.edition().value(),
            Retention::version,
            any -> Optional.empty());
    final Shelf<Erasure> erasures = new Shelf<>(
            this, Subject.ERASURE, erasure -> erasure.dossier().toString(), Erasure::version, any -> Optional.empty());
    final Shelf<Poll> polls = new Shelf<>(
            this,
            Subject.POLL,
            poll -> poll.id().toString(),
            Poll::version,
            poll -> Optional.of(poll.phase().name()));
    final Shelf<Station> stations =
            new Shelf<>(this, Subject.STATION, Station::id, Station::version, any -> Optional.empty());

    final Shelf<RollImport> rollImports = new Shelf<>(
            this,
            Subject.ROLL,
            RollImport::id,
            RollImport::version,
            roll -> Optional.of(roll.phase().name()));

    private final InstantSource clock;
    private final Randomness salts;
    private final Map<String, List<AuditEntry>> trails = new HashMap<>();
    private final Map<String, Kept> errands = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();

    /**
     * An empty one.
     *
     * @param clock the real time, which errands are stored and taken at
     * @param salts those of audit entries
     */
    public InMemoryStore(InstantSource clock, Randomness salts) {
        this.clock = clock;
        this.salts = salts;
    }

    boolean holds(Guard guard) {
        if (guard.type() == Subject.CANDIDACY) {
            return Optional.ofNullable(claims.get(guard.id()))
                    .map(Claim::version)
                    .equals(guard.version());
        }
        return shelf(guard.type()).holds(guard);
    }

    private Shelf<?> shelf(Subject subject) {
        return switch (subject) {
            case EDITION -> editions;
            case CALENDAR -> calendars;
            case COMMISSION -> commissions;
            case DOSSIER -> dossiers;
            case PARTS -> partedUploads;
            case FORM -> forms;
            case SITTING -> sittings;
            case INTERVIEWS -> interviews;
            case SHEET -> sheets;
            case ASSESSMENT -> assessments;
            case RANKING -> rankings;
            case HANDOVER -> handOvers;
            case OBJECTION -> objections;
            case PREPARATION -> preparations;
            case PUBLICATION -> publications;
            case DELIVERY -> deliveries;
            case SUPPRESSION -> suppressions;
            case RETENTION -> retentions;
            case ERASURE -> erasures;
            case POLL -> polls;
            case STATION -> stations;
            case ROLL -> rollImports;
            case ADOPTION -> adoptions;
            case OFFICE -> offices;
            case ENTRY -> entries;
            case QUESTION -> questions;
            case DEFINITION, CANDIDACY -> throw new IllegalArgumentException("not committed: " + subject);
        };
    }

    synchronized Claim claim(String key, DossierId dossier, long over, Optional<Guard> condition) {
        long now = Optional.ofNullable(claims.get(key)).map(Claim::version).orElse(0L);
        if (now == over && condition.filter(guard -> !holds(guard)).isEmpty()) {
            claims.put(key, new Claim(key, dossier, over + 1));
        }
        return Optional.ofNullable(claims.get(key)).orElseThrow();
    }

    synchronized Optional<Claim> claimed(String key) {
        return Optional.ofNullable(claims.get(key));
    }

    /** Keeps what follows from a change whose state has just been stored; the caller holds the lock. */
    void keep(Subject subject, String id, Change<?> change, Actor actor, Instant at) {
        List<AuditEntry> trail = trails.computeIfAbsent(subject + " " + id, key -> new ArrayList<>());
        AuditEntry.Head head =
                trail.isEmpty() ? AuditEntry.Head.NONE : trail.getLast().head();
        Consequences consequences = Consequences.of(subject, id, change, actor, at, head, salts);
        trail.addAll(consequences.entries());
        addErrands(consequences.errands());
    }

    synchronized List<AuditEntry> trail(Fact.Subject subject, String id) {
        return List.copyOf(trails.getOrDefault(subject + " " + id, List.of()));
    }

    synchronized List<AuditEntry> trails() {
        return trails.values().stream().flatMap(List::stream).toList();
    }

    synchronized void addErrands(List<Errand> more) {
        more.forEach(errand -> errands.putIfAbsent(errand.id(), Kept.anew(errand, clock.instant())));
    }

    synchronized Optional<Kept> errand(String id) {
        return Optional.ofNullable(errands.get(id));
    }

    synchronized List<Kept> errands() {
        return List.copyOf(errands.values());
    }

    synchronized void keepErrand(Kept kept) {
        errands.put(kept.errand().id(), kept);
    }
}
