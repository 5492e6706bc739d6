package kz.uzdik.functions.resultpublication;

import java.util.HashMap;
import java.util.Map;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.OutsideFigures;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Results;
import kz.uzdik.http.Words;
import kz.uzdik.json.Json;

/** The files of published results: what is counted again, the rules it is counted by, and a page a language. */
record ResultsFiles(Words words) {

    /**
     * By name.
     *
     * @param definition the frozen rules, canonical
     */
    Map<String, byte[]> of(Publication publication, Results results, OutsideFigures outside, byte[] definition) {
        Map<String, byte[]> files = new HashMap<>();
        files.put(
                PublicFileNames.RESULTS,
                Json.canonical(new ResultsView(words)
                        .form(publication, results, outside)
                        .map()));
        files.put(PublicFileNames.DEFINITION, definition);
        for (Language language : Language.values()) {
            var said = words.in(language, publication.edition());
            files.put(
                    publication
                            .winnersPage(language)
                            .substring(publication.prefix().length()),
                    new WinnersPage(publication, results, language, said).html());
        }
        files.putAll(new EmbedPages(publication, words).ofWinners(results));
        return files;
    }
}
