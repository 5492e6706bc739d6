package kz.uzdik.local.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.jury.Assessment.Item;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;

/** One thing that can happen at a sitting, by short names. */
sealed interface Happening {

    /** What it is called in a case. */
    enum Kind {
        CONVENE,
        DECLARE,
        OPEN,
        ADMIT,
        REFUSE,
        LEAVE,
        COME,
        CONFLICT,
        EXCLUDE,
        FILE,
        ASSESS,
        LIST,
        SEAL,
        RANK,
        DECIDE_TIE,
        CLOSE,
        SIGN,
        HAND_OVER
    }

    /** A member stands back from a candidate. */
    record Conflict(String member, String candidate, String reason) implements Happening {}

    /** Each of these members declares: those conflicts, or none. */
    record Declare(List<String> members, List<Conflict> recusals) implements Happening {}

    record Open(List<String> present) implements Happening {}

    /** Each of these dossiers is admitted or refused. */
    record Admission(boolean admit, List<String> candidates, Set<DocumentKind> upheld) implements Happening {}

    /** An admitted candidate is excluded, by this paragraph. */
    record Exclusion(String candidate, Paragraph paragraph, String reason) implements Happening {}

    record Leave(List<String> members, String reason) implements Happening {}

    record Come(List<String> members) implements Happening {}

    /** Each of these members files the same sheets. */
    record File(List<String> members, Map<String, Map<CriterionId, Points>> sheets) implements Happening {}

    /** An officer records points. */
    record Assess(CriterionId criterion, String basis, Map<String, Points> points) implements Happening {}

    /** An officer lists what shows it. */
    record Listed(CriterionId criterion, Map<String, List<Item>> items) implements Happening {}

    record DecideTie(List<String> order, String reason) implements Happening {}

    /** What needs nothing but to be done: convene, seal, rank, close, sign, hand over. */
    record Plain(Kind kind) implements Happening {}
}
