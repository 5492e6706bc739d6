package kz.uzdik.domain.contest;

import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.calendar.Term;

/**
 * Candidates are talked to one by one at a step (2020 p14, p19; 2022 p16).
 *
 * @param step a selection
 * @param minutes how long a talk is at most; empty where the rules do not say
 * @param notice how long before it a candidate should be told; shorter is warned of, not refused
 */
public record InterviewRule(String step, Optional<Integer> minutes, Optional<Term> notice, Paragraph paragraph) {}
