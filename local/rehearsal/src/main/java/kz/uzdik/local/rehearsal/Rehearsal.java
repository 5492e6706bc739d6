package kz.uzdik.local.rehearsal;

import kz.uzdik.domain.contest.Definition;
import kz.uzdik.json.Json;
import kz.uzdik.json.contest.DefinitionReader;

/** A case played by a definition's rules. */
public final class Rehearsal {
    private final Definition definition;

    /**
     * By the rules of this file.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields with everything that is wrong with it
     */
    public Rehearsal(byte[] definition) {
        this.definition = DefinitionReader.read(definition);
    }

    /**
     * The outcome of a case, as indented JSON; the same case always has the same.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields with everything that is wrong with it
     */
    public String outcome(byte[] recorded) {
        Case read = new CaseReader(definition).read(recorded);
        return Json.pretty(new OutcomeView(new Player(definition, read).play()).form());
    }
}
