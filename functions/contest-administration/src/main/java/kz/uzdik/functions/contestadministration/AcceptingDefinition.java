package kz.uzdik.functions.contestadministration;

import static kz.uzdik.domain.people.Permission.ACCEPT_DEFINITION;
import static kz.uzdik.domain.people.Permission.READ_DEFINITION;

import java.util.Map;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Definitions;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.Standing;
import kz.uzdik.json.Fields;
import kz.uzdik.json.contest.DefinitionReader;
import kz.uzdik.json.contest.TextsReader;
import org.jspecify.annotations.Nullable;

/**
 * The Agency hands in a contest's definition and its display texts; anybody signed in reads both back.
 *
 * <p>It stands here and not with the rules, since a definition is accepted as a text: its digest is over that.
 */
public final class AcceptingDefinition {

    private final Definitions definitions;
    private final DefinitionFiles files;

    public AcceptingDefinition(Definitions definitions, DefinitionFiles files) {
        this.definitions = definitions;
        this.files = files;
    }

    /**
     * Keeps a definition under its digest; handed in again it is simply there.
     *
     * @param tree the definition's JSON
     * @throws kz.uzdik.json.InvalidFields with everything that is wrong with it
     */
    public Outcome<DefinitionReader.Accepted> accept(@Nullable Object tree, Actor actor) {
        if (!ACCEPT_DEFINITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        var accepted = DefinitionCheck.accept(tree);
        files.keep(accepted.digest(), accepted.canonical());
        return Outcome.done(accepted);
    }

    /**
     * Keeps all texts of one language.
     *
     * @throws kz.uzdik.json.InvalidFields with every key that is missing or not the definition's
     */
    public Outcome<Language> acceptTexts(String digest, Language language, Fields body, Actor actor) {
        if (!ACCEPT_DEFINITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        var definition = definitions.find(digest);
        if (definition.isEmpty()) {
            return Outcome.unknown();
        }
        files.keepTexts(digest, language, TextsReader.read(definition.get(), body));
        return Outcome.done(language);
    }

    /** The canonical bytes, as they were frozen or can be. */
    public Outcome<byte[]> read(String digest, Actor actor) {
        if (!READ_DEFINITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        return files.canonical(digest).map(Outcome::done).orElseGet(Outcome::unknown);
    }

    /** All texts of one language by their keys; unknown until they were kept. */
    public Outcome<Map<String, String>> readTexts(String digest, Language language, Actor actor) {
        if (!READ_DEFINITION.allows(Standing.of(actor).roles())) {
            return Outcome.forbidden();
        }
        Map<String, String> texts = files.texts(digest, language);
        return texts.isEmpty() ? Outcome.unknown() : Outcome.done(texts);
    }
}
