package kz.uzdik.domain.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import kz.uzdik.domain.people.Iin;

/** Made-up residents by number. */
public final class People {
    private static final List<Integer> CHECKS = IntStream.range(0, 10).boxed().toList();

    private People() {}

    /** A right identity number; another one for each number below 10,000,000. */
    public static String iin(int number) {
        // A number whose check digit would be ten twice is never issued: the next base is taken, from a range of its
        // own.
        String base = "%011d".formatted(number);
        return check(base)
                .orElseGet(() -> check("9" + base.substring(1))
                        .orElseGet(() -> check("8" + base.substring(1)).orElseThrow()));
    }

    private static java.util.Optional<String> check(String base) {
        return CHECKS.stream().map(digit -> base + digit).filter(Iin::isIin).findFirst();
    }

    /** A file of so many residents of one place, from a number on, each with a contact of their own. */
    public static byte[] file(int from, int count, String residence) {
        StringBuilder csv = new StringBuilder("iin,residence,contact\n");
        for (int i = from; i < from + count; i++) {
            csv.append(iin(i))
                    .append(',')
                    .append(residence)
                    .append(",p")
                    .append(i)
                    .append("@example.kz\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
