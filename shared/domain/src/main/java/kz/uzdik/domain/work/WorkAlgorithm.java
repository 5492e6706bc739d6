package kz.uzdik.domain.work;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.territory.Area;

/**
 * A version of an order on how officials work with the people. It binds its area alone; another area has another one, or
 * none.
 *
 * @param name such as {@code zhambyl-2019}
 * @param from the first day it is in force; a later version replaces it from its own first day on (O5.3)
 * @param zone whose days are counted
 * @param recording how long after an act its entry may be written without being marked
 * @param questions how residents' questions are dealt with; empty where the order says nothing of it
 * @param choices what the order leaves open or says twice, and what the operator chose
 */
public record WorkAlgorithm(
        String name,
        LocalDate from,
        Area area,
        ZoneId zone,
        Recording recording,
        List<WorkRole> roles,
        List<Duty> duties,
        Optional<QuestionTerms> questions,
        List<Choice> choices) {
    public WorkAlgorithm {
        roles = List.copyOf(roles);
        duties = List.copyOf(duties);
        choices = List.copyOf(choices);
    }

    /** The days within which an act is written down. */
    public record Recording(Term within, Citation cited, Origin origin) {}

    /**
     * A question that the order does not answer, or answers twice.
     *
     * @param cited the places that contradict each other or leave it open
     * @param options the answers there could be, {@code chosen} among them
     */
    public record Choice(String id, List<Citation> cited, List<String> options, String chosen) {
        public Choice {
            cited = List.copyOf(cited);
            options = List.copyOf(options);
        }
    }

    public Optional<Duty> duty(DutyId id) {
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
    }
}
