package kz.uzdik.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Members;
import org.jspecify.annotations.Nullable;

/**
 * A problem document of RFC 9457.
 *
 * @param kind gives type ({@code https://uzdik.kz/problems/<code>}), title, status and code
 * @param detail a sentence on this occurrence, without personal data
 * @param extensions further members, values of the JSON tree
 * @param headers that the reply carries beside the document, such as {@code Allow}
 */
public record Problem(
        ProblemKind kind, Optional<String> detail, Map<String, Object> extensions, Map<String, String> headers) {

    /** The type of body that carries a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://uzdik.kz/problems/";

    public Problem {
        extensions = Map.copyOf(extensions);
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemKind kind) {
        return new Problem(kind, Optional.empty(), Map.of(), Map.of());
    }

    /** The problem of fields that are wrong: member {@code errors} with pointer, code and expected. */
    public static Problem invalidFields(List<FieldProblem> errors) {
        return of(Problems.INVALID_FIELDS)
                .with("errors", errors.stream().map(Problem::form).toList());
    }

    public Problem detail(String sentence) {
        return new Problem(kind, Optional.of(sentence), extensions, headers);
    }

    /** Adds an extension member. */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(kind, detail, more, headers);
    }

    /** Adds a header of the reply. */
    public Problem header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(kind, detail, extensions, more);
    }

    /** Adds the member {@code reasons}: code, paragraph, values and text of each. */
    public Problem reasons(List<StatedReason> reasons) {
        return with("reasons", reasons.stream().map(StatedReason::form).toList());
    }

    /** The problem as something to throw from anywhere below a handler. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    /** The document as a JSON tree. */
    public Map<String, @Nullable Object> form() {
        Members members = Members.of("type", TYPES + kind.code())
                .with("title", kind.title())
                .with("status", kind.status())
                .with("code", kind.code())
                .withOptional("detail", detail);
        new TreeMap<>(extensions).forEach(members::with);
        return members.map();
    }

    private static Map<String, @Nullable Object> form(FieldProblem error) {
        return Members.of("pointer", error.pointer())
                .with("code", error.code())
                .with("expected", error.expected())
                .map();
    }
}
