package kz.uzdik.domain.poll;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.scoring.Criterion.Origin;

/**
 * One question, answered from 1 (not at all satisfied) to 5 (wholly satisfied), or 0: cannot say.
 *
 * @param theme which of the announced themes it belongs to (2020, annex 5)
 * @param text in every language, as residents read it
 * @param origin whether the rules state it or it was filled in
 */
public record Question(String id, String theme, Map<Language, String> text, Paragraph paragraph, Origin origin) {
    /** The answer "cannot say": it counts as a ballot and for no mean. */
    public static final int CANNOT_SAY = 0;

    public static final int LEAST = 1;
    public static final int MOST = 5;
    /** How many different answers there are. */
    public static final int ANSWERS = MOST + 1;

    public Question {
        text = Map.copyOf(text);
    }

    /** The question as residents who read this language see it. */
    public String in(Language language) {
        return Optional.ofNullable(text.get(language)).orElseThrow();
    }

    public static boolean isAnswer(int answer) {
        return answer >= CANNOT_SAY && answer <= MOST;
    }
}
