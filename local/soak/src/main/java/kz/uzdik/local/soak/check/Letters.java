package kz.uzdik.local.soak.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.DeliveryId;
import kz.uzdik.domain.notice.DeliveryMark;
import kz.uzdik.json.form.DeliveryForm;
import org.jspecify.annotations.Nullable;

/**
 * No letter leaves that no delivery has noted before, and none more often than it was noted: whoever dies between asking
 * the mail service and noting that it has the letter asks again, and notes that, too.
 */
final class Letters implements Invariant {
    private static final String RULE = "letter";

    @Override
    public List<Damage> broken(Stores stores) {
        Map<DeliveryId, Delivery> noted =
                stores.read("delivery", DeliveryForm.FORM).collect(Collectors.toMap(Delivery::id, Function.identity()));
        return stores.letters().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .flatMap(letter ->
                        damage(
                                letter.getKey(),
                                letter.getValue(),
                                noted.get(letter.getKey().delivery()))
                                .stream())
                .toList();
    }

    // How often a round was tried that is over is known no more.
    private static Optional<Damage> damage(DeliveryMark mark, long left, @Nullable Delivery delivery) {
        if (delivery == null)
            return Optional.of(new Damage(RULE, mark.delivery().value(), "it left, and nobody noted it"));
        Delivery.Round round = delivery.round();
        if (mark.round() < round.number()) return Optional.empty();
        if (mark.round() > round.number())
            return Optional.of(new Damage(RULE, mark.delivery().value(), "it left in a round that nobody noted"));
        return left <= round.tries()
                ? Optional.empty()
                : Optional.of(new Damage(
                        RULE, mark.delivery().value(), "it left " + left + " times, and was tried " + round.tries()));
    }
}
