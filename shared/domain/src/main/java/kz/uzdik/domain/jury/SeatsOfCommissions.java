package kz.uzdik.domain.jury;

import java.util.List;
import java.util.stream.Collectors;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.act.Guard;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.jury.Commission.Appointee;
import kz.uzdik.domain.poll.SeatedPeople;

/** Tells a poll who sits on the commissions of its edition, and nothing else of them. */
public record SeatsOfCommissions(Commissions commissions) implements SeatedPeople {
    @Override
    public List<Seats> of(EditionId edition) {
        return commissions.of(edition).stream().map(SeatsOfCommissions::seats).toList();
    }

    private static Seats seats(Commission commission) {
        String id = commission.id().toString();
        return new Seats(
                id,
                commission.everybody().map(Appointee::person).collect(Collectors.toSet()),
                Guard.atVersion(Fact.Subject.COMMISSION, id, commission.version()));
    }
}
