package kz.uzdik.local.rehearsal;

import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.notice.ContestTexts;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.CompilingOutsideFigures;
import kz.uzdik.domain.publication.OutsideFigures;
import kz.uzdik.domain.publication.PollPrints;
import kz.uzdik.domain.publication.Results;
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
     * What a played contest would have to publish.
     *
     * @param results under a definition's digest that is nobody's
     */
    public record Published(Results results, OutsideFigures outside) {}

    /**
     * What a case that was played to its end would publish, where these are the polls' folders.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields with everything that is wrong with it
     */
    public Published published(byte[] recorded, PollPrints prints) {
        var played = new Player(definition, new CaseReader(definition).read(recorded)).play();
        Engine engine = played.engine();
        var results = engine.compile.compile(Names.EDITION, played.until()).orElseThrow();
        var compiling = new CompilingOutsideFigures(engine.contests, engine.sittings, engine.figures, prints);
        return new Published(results, compiling.compile(results));
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
