package kz.uzdik.local.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.people.Bin;
import kz.uzdik.domain.people.Iin;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.scoring.CandidateId;

/**
 * The short names of a case and the ids the acts know. An id is made of its name and of nothing else, so the order in
 * which a case names people has no influence; and where only the order of ids puts equals in a row, it is that of
 * regions and names.
 */
final class Names {
    /** Every rehearsal's edition. */
    static final EditionId EDITION = new EditionId("rehearsal");

    private static final int TOKEN_BYTES = 16;
    private static final Pattern DOSSIER = Pattern.compile("rehearsal\\.(?:kz|\\d{2,4})\\.([0-9a-f]{32})");

    private final Map<String, DossierId> dossiers = new HashMap<>();
    // The longer id first, of two that begin alike.
    private final Map<String, String> commissions = new TreeMap<>(Comparator.reverseOrder());

    Names(Definition definition, Case played) {
        var level = definition.receivingCommission().level();
        for (Case.Candidate candidate : played.candidates()) {
            var seat = candidate.applicant().seat(level, definition.eligibility());
            dossiers.put(candidate.name(), new DossierId(EDITION, seat, token(candidate.name())));
        }
        played.commissions().forEach(body -> commissions.put(body.id().toString(), body.name()));
    }

    DossierId dossier(String candidate) {
        return Objects.requireNonNull(dossiers.get(candidate), "a candidate of the case");
    }

    CandidateId candidate(String name) {
        return dossier(name).candidate();
    }

    List<CandidateId> candidates(List<String> names) {
        return names.stream().map(this::candidate).toList();
    }

    static PersonId person(Case.Body commission, String name) {
        return new PersonId(commission.name() + ":" + name);
    }

    /** A candidate's short name. */
    static String of(CandidateId candidate) {
        return inWords(candidate.value());
    }

    /** A text with every dossier's id in it replaced by the short name. */
    static String inWords(String text) {
        return DOSSIER.matcher(text).replaceAll(id -> name(id.group(1)));
    }

    /** The same, and a commission's id likewise. */
    String spoken(String text) {
        String words = inWords(text);
        for (Map.Entry<String, String> commission : commissions.entrySet()) {
            words = words.replace(commission.getKey(), commission.getValue());
        }
        return words;
    }

    /** The token of a dossier's id: the name's own letters, so that ids are in the order of the names. */
    static String token(String name) {
        byte[] letters = new byte[TOKEN_BYTES];
        byte[] given = name.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(given, 0, letters, 0, Math.min(given.length, TOKEN_BYTES));
        return HexFormat.of().formatHex(letters);
    }

    private static String name(String token) {
        return new String(HexFormat.of().parseHex(token), StandardCharsets.US_ASCII).replace("\0", "");
    }

    /** A number with the right check digit that is nobody's: made of the name. */
    static Iin iin(String name) {
        return new Iin(number(name, Iin::isIin));
    }

    static Bin bin(String name) {
        return new Bin(number(name, Bin::isBin));
    }

    private static String number(String name, Predicate<String> right) {
        long first = Math.floorMod(name.hashCode() * 31L, 1_000_000_000L);
        return IntStream.range(0, 1_000)
                .mapToObj(more -> "9%011d".formatted(first * 10 + more))
                .filter(right)
                .findFirst()
                .orElseThrow();
    }
}
