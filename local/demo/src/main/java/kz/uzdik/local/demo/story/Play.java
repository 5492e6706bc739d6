package kz.uzdik.local.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kz.uzdik.local.demo.cast.Candidate;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.cast.Sheets;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.world.Deadlines;
import kz.uzdik.local.demo.world.World;

/** What all chapters share: the API and the world around it, the cast, and what has come about so far. */
public final class Play {
    static final String AGENCY_GROUP = "agency";

    private final Api api;
    private final World world;
    private final Contest contest;
    private final Cast cast;
    private final Sheets sheets = new Sheets();
    private final Narrator narrator;
    private final Onlooker onlooker;
    private final Manner manner;
    private final Map<Person, Session> sessions = new ConcurrentHashMap<>();
    private final Map<String, String> dossiers = new ConcurrentHashMap<>();
    private Optional<LocalDate> announcedOn = Optional.empty();

    public Play(Api api, World world, Contest contest, Cast cast, Narrator narrator, Onlooker onlooker, Manner manner) {
        this.api = api;
        this.world = world;
        this.contest = contest;
        this.cast = cast;
        this.narrator = narrator;
        this.onlooker = onlooker;
        this.manner = manner;
    }

    public Api api() {
        return api;
    }

    public World world() {
        return world;
    }

    public Contest contest() {
        return contest;
    }

    public Cast cast() {
        return cast;
    }

    public Sheets sheets() {
        return sheets;
    }

    public Narrator narrator() {
        return narrator;
    }

    Onlooker onlooker() {
        return onlooker;
    }

    /** Has each of these do something that does not depend on the others. */
    <T> void each(List<T> all, Consumer<T> does) {
        manner.each(all, does);
    }

    /** Whether people do things at once that do not depend on each other. */
    boolean atOnce() {
        return manner == Manner.AT_ONCE;
    }

    public void chapter(String title) {
        narrator.chapter(title);
    }

    public void tell(String event) {
        narrator.tell(event);
    }

    /** Comes to a moment in Kazakhstan, where time can be moved. */
    public void reach(String localDateTime) {
        world.clock().reach(Narrator.moment(localDateTime));
    }

    /** Notes the day of the announcement in Kazakhstan. */
    void announced(LocalDate day) {
        announcedOn = Optional.of(day);
    }

    LocalDate announcedOn() {
        return announcedOn.orElseThrow(() -> new StoryFailed("the announcement", "its day", "not announced yet"));
    }

    public Deadlines deadlines() {
        return new Deadlines(agency(), cast.edition());
    }

    /** Comes just past a deadline. */
    public void pass(String deadline) {
        world.clock().pass(deadlines(), deadline);
    }

    /** The API as this person uses it. Reasons are asked for in English, since the story is told in it. */
    public Session as(Person person) {
        return sessions.computeIfAbsent(person, _ -> api.session(token(person), "en"));
    }

    /** The API as this person uses it, with reasons in their own language. */
    public Session inOwnLanguage(Person person) {
        return api.session(token(person), person.language());
    }

    private String token(Person person) {
        List<String> groups = person.equals(cast.agency()) ? List.of(AGENCY_GROUP) : List.of();
        return world.tokens().token(person.subject(), groups);
    }

    public Session agency() {
        return as(cast.agency());
    }

    /** Notes the dossier that stands for a candidate. */
    public void opened(Candidate candidate, String dossier) {
        dossiers.put(candidate.key(), dossier);
    }

    /** The id of a candidate's dossier. */
    public String dossier(Candidate candidate) {
        String dossier = dossiers.get(candidate.key());
        if (dossier == null) {
            throw new StoryFailed(candidate.called(), "a dossier", "none was opened");
        }
        return dossier;
    }

    /** Whom a dossier stands for. */
    public Candidate whose(String dossier) {
        return cast.candidates().stream()
                .filter(candidate -> dossier.equals(dossiers.get(candidate.key())))
                .findFirst()
                .orElseThrow(() -> new StoryFailed("whose dossier it is", "somebody of the story", dossier));
    }
}
