package kz.uzdik.domain.publication;

import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a diploma's words can name in braces, and what stands there then: nothing but what the published results say.
 *
 * @param name whom it is for
 * @param region the oblast or city they belong to
 * @param contest the contest's title
 * @param edition the edition's id
 * @param place the place in the ranking that the award is for
 */
public record DiplomaWords(String name, String region, String contest, String edition, int place) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** The placeholders, as people read them. */
    public static String known() {
        return "{contest}, {edition}, {name}, {place}, {region}";
    }

    /** The first placeholder of a text that nothing is known for; braces that name nothing are one too. */
    public static Optional<String> unknownIn(String text) {
        var nothing = new DiplomaWords("", "", "", "", 0).values();
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(braced -> braced.substring(1, braced.length() - 1))
                .filter(name -> !nothing.containsKey(name))
                .findFirst();
    }

    /** A text with everything filled in. */
    public String fill(String text) {
        var values = values();
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    private TreeMap<String, String> values() {
        var values = new TreeMap<String, String>();
        values.put("name", name);
        values.put("region", region);
        values.put("contest", contest);
        values.put("edition", edition);
        values.put("place", String.valueOf(place));
        return values;
    }
}
