package kz.uzdik.local.demo.story;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.uzdik.local.demo.cast.Expected;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.cast.Subjects;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.world.Mailbox.Letter;

/** Everybody's mail is held against the table: which notices, in which language, how many. */
record Letters(Play play) implements Chapter {
    private static final String AMENDED = "deadline-amended";
    // Who is reminded depends on the moment: on who had not handed in or filed when the schedule looked.
    private static final Set<String> REMINDERS = Set.of("deadline-near", "sheets-missing");

    @Override
    public String title() {
        return "The letters";
    }

    @Override
    public void happen() {
        Map<Person, Map<String, Integer>> expected = Expected.notices(play.cast());
        play.world().settled().run();
        Subjects subjects = new Subjects();
        int letters = 0;
        for (var entry : expected.entrySet()) {
            letters += check(entry.getKey(), entry.getValue(), subjects);
        }
        play.tell(expected.size() + " people have got " + letters
                + " letters: each the right ones, each in their own language.");
        refusalsSayWhy();
        Person reader = play.cast().candidates().getFirst().filer();
        Letter last = play.world().mailbox().to(reader.email()).getLast();
        play.narrator().quote("the last one to " + reader.called() + ": " + last.subject());
    }

    // p11: who is not admitted is told every ground with its paragraph.
    private void refusalsSayWhy() {
        for (Expected.Refusal refusal : Expected.refusals()) {
            Person filer = play.cast().candidate(refusal.candidate()).filer();
            boolean said = play.world().mailbox().to(filer.email()).stream()
                    .anyMatch(letter -> letter.text().contains("(" + refusal.paragraph() + ")"));
            StoryFailed.unless(
                    said, "letters to " + filer.email(), "one that cites " + refusal.paragraph(), "none that does");
        }
    }

    private int check(Person person, Map<String, Integer> expected, Subjects subjects) {
        Map<String, Integer> right = new TreeMap<>(expected);
        right.values().removeIf(count -> count == 0);
        String what = "letters to " + person.email();
        return Patience.until(what + ": " + right, () -> {
            Map<String, Integer> got = received(person, subjects);
            got.keySet().removeAll(REMINDERS);
            if (play.world().clock().amends()) {
                // Where deadlines are brought near there are more of these, and who gets them depends on the moment.
                got.remove(AMENDED);
                right.remove(AMENDED);
            }
            failIfTooMany(what, right, got);
            return got.equals(right)
                    ? Optional.of(
                            got.values().stream().mapToInt(Integer::intValue).sum())
                    : Optional.empty();
        });
    }

    // A letter too many never goes away: waiting for it would only hide it.
    private static void failIfTooMany(String what, Map<String, Integer> right, Map<String, Integer> got) {
        boolean tooMany =
                got.entrySet().stream().anyMatch(entry -> entry.getValue() > right.getOrDefault(entry.getKey(), 0));
        if (tooMany) {
            throw new StoryFailed(what, right.toString(), got.toString());
        }
    }

    private Map<String, Integer> received(Person person, Subjects subjects) {
        Map<String, Integer> got = new TreeMap<>();
        for (Letter letter : play.world().mailbox().to(person.email())) {
            var recognised = subjects.recognise(letter.subject())
                    .filter(known -> known.language().equals(person.language()));
            got.merge(
                    recognised.map(known -> known.notice()).orElse("a letter \"" + letter.subject() + "\""),
                    1,
                    Integer::sum);
        }
        return got;
    }
}
