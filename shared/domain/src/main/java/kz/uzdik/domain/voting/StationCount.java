package kz.uzdik.domain.voting;

import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.territory.Kato;

/** What was counted at a station that hands out paper, entered by one person and confirmed by another (step 9). */
public record StationCount(String station, Kato district, AnswerCounts counts) {}
