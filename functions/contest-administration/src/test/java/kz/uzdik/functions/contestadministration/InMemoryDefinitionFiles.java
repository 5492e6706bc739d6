package kz.uzdik.functions.contestadministration;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.memory.InMemoryCalendars;
import kz.uzdik.domain.memory.InMemoryDefinitions;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.calendar.CalendarReader;
import kz.uzdik.json.contest.DefinitionReader;

/** Definitions kept in memory, where the ports' definitions are found too. */
final class InMemoryDefinitionFiles implements DefinitionFiles {

    private final InMemoryDefinitions definitions;
    private final InMemoryCalendars calendars;
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> texts = new ConcurrentHashMap<>();

    InMemoryDefinitionFiles(InMemoryDefinitions definitions, InMemoryCalendars calendars) {
        this.definitions = definitions;
        this.calendars = calendars;
    }

    @Override
    public void keep(String digest, byte[] canonical) {
        kept.put(digest, canonical);
        definitions.put(digest, DefinitionReader.read(canonical));
    }

    @Override
    public void keepCalendar(String digest, byte[] canonical) {
        calendars.put(digest, CalendarReader.read(canonical));
    }

    @Override
    public Optional<byte[]> canonical(String digest) {
        return Optional.ofNullable(kept.get(digest));
    }

    @Override
    public void keepTexts(String digest, Language language, Map<String, String> all) {
        texts.put(digest + language, all);
    }

    @Override
    public Map<String, String> texts(String digest, Language language) {
        return texts.getOrDefault(digest + language, Map.of());
    }
}
