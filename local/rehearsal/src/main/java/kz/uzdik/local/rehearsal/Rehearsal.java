package kz.uzdik.local.rehearsal;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.Json;
import kz.uzdik.json.contest.DefinitionReader;
import kz.uzdik.json.contest.TextsReader;

/** A case played by a definition's rules. */
public final class Rehearsal {
    private final Definition definition;
    private final Optional<Wording> language;

    /**
     * By the rules of this file.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields with everything that is wrong with it
     */
    public Rehearsal(byte[] definition) {
        this(DefinitionReader.read(definition), Optional.empty());
    }

    private Rehearsal(Definition definition, Optional<Wording> language) {
        this.definition = definition;
        this.language = language;
    }

    /**
     * The same, which says every reason in words too.
     *
     * @param texts the contest's texts in this language
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields with everything that is wrong with it
     */
    public Rehearsal speaking(Language words, byte[] texts) {
        Map<String, String> said = TextsReader.read(definition, texts);
        ContestTexts of = (_, _, key) -> Optional.ofNullable(said.get(key));
        return new Rehearsal(definition, Optional.of(new Wording(of, Engine.DIGEST, words, definition.zone())));
    }

    /**
     * The outcome of a case, as indented JSON; the same case always has the same.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields with everything that is wrong with it
     */
    public String outcome(byte[] recorded) {
        Case read = new CaseReader(definition).read(recorded);
        return Json.pretty(new OutcomeView(new Player(definition, read).play(), language).form());
    }
}
