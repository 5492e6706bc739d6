package kz.uzdik.local.demo.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The residents of the villages where the poll is held, read from the table. */
public final class Electorate {
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1950, 2, 3);

    private final List<Voter> voters = new ArrayList<>();
    private final Map<String, Map<String, String>> places = new HashMap<>();

    public Electorate(Cast cast) {
        for (Row row : Table.rows("places.txt")) {
            Candidate akim = cast.candidate(row.get("akim"));
            places.put(akim.unit(), Map.of("kk", row.get("kk"), "ru", row.get("ru"), "en", akim.village()));
        }
        for (Row row : Table.rows("residents.txt")) {
            List<Integer> answers = Arrays.stream(row.get("answers").split(" "))
                    .map(Integer::valueOf)
                    .toList();
            var votes = Voter.Votes.valueOf(row.get("votes").toUpperCase(Locale.ROOT));
            for (int i = 0; i < row.number("how many"); i++) {
                voters.add(voter(cast, cast.candidate(row.get("akim")), votes, answers));
            }
        }
    }

    private Voter voter(Cast cast, Candidate akim, Voter.Votes votes, List<Integer> answers) {
        int number = voters.size();
        return new Voter(
                akim.key(),
                akim.unit(),
                MadeUpIin.of(FIRST_BIRTHDAY.plusDays(97L * number), 7000),
                "resident-" + number + "@" + cast.edition() + ".example",
                LANGUAGES.get(number % LANGUAGES.size()),
                votes,
                answers);
    }

    public List<Voter> voters() {
        return List.copyOf(voters);
    }

    /** Who lives in an akim's district and votes this way, in the order of the table. */
    public List<Voter> of(String akim, Voter.Votes votes) {
        return voters.stream()
                .filter(voter -> voter.akim().equals(akim) && voter.votes() == votes)
                .toList();
    }

    /** The akims whose residents are asked, in the order of the table. */
    public List<String> akims() {
        return voters.stream().map(Voter::akim).distinct().toList();
    }

    /** What the villages are called where the poll is held: by their unit, then by language. */
    public Map<String, Map<String, String>> places() {
        return Map.copyOf(places);
    }

    /** How often each question of an akim's district was answered 0, 1, … 5, by those who vote this way. */
    public List<List<Long>> counts(String akim, Voter.Votes votes) {
        List<Voter> said = of(akim, votes);
        int questions = said.isEmpty() ? 0 : said.getFirst().answers().size();
        List<List<Long>> counts = new ArrayList<>();
        for (int question = 0; question < questions; question++) {
            int asked = question;
            var row = said.stream()
                    .collect(Collectors.groupingBy(voter -> voter.answers().get(asked), Collectors.counting()));
            counts.add(List.of(0, 1, 2, 3, 4, 5).stream()
                    .map(answer -> row.getOrDefault(answer, 0L))
                    .toList());
        }
        return counts;
    }
}
