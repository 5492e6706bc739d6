package kz.uzdik.local.demo.cast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everybody who takes part in one edition, read from the tables. Accounts and addresses carry the edition's name, so
 * that the story can be played again on the same system.
 */
public final class Cast {
    /** The commission of whose members one is replaced. */
    public static final String RENEWED = "kostanay";

    /** The number of the one who is replaced. */
    public static final int REPLACED = 9;

    private static final int MEMBERS = 9;

    private final String edition;
    private final List<Row> names = Table.rows("names.txt");
    private final List<Panel> panels;
    private final List<Candidate> candidates;
    private final List<Recusal> recusals;

    public Cast(String edition) {
        this.edition = edition;
        panels = Table.rows("commissions.txt").stream().map(this::panel).toList();
        candidates = Table.rows("candidates.txt").stream().map(this::candidate).toList();
        recusals = Table.rows("recusals.txt").stream()
                .map(row -> new Recusal(
                        row.get("commission"), row.number("member"), row.get("candidate"), row.get("reason")))
                .toList();
    }

    public String edition() {
        return edition;
    }

    /** The officer of the Agency. */
    public Person agency() {
        return agency(edition);
    }

    /** Somebody who has an office in this edition. */
    public Person official(String key, String called) {
        return person(edition, key, called, called, "kk");
    }

    /** The officer of the Agency, before an edition has its name. */
    public static Person agency(String edition) {
        return person(edition, "agency", "the Agency", "Агенттік", "kk");
    }

    public List<Panel> panels() {
        return panels;
    }

    public List<Panel> oblasts() {
        return panels.stream().filter(panel -> panel.kind().equals("regional")).toList();
    }

    public Panel republic() {
        return panels.stream()
                .filter(panel -> panel.kind().equals("republican"))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever takes the replaced member's seat. */
    public Person successor() {
        return official(RENEWED + "-successor", "the new member of Kostanay");
    }

    /** Who nominates an akim that somebody else has nominated already. */
    public Person secondNominator() {
        return person(edition, "akimat", "the district's akimat", "Аудан әкімдігі", "kk");
    }

    /** An akim who opens a dossier and withdraws before handing anything in. */
    public Person withdrawn() {
        return person(edition, "abai", "Serik Abai", "Серік Абай", "kk");
    }

    /** The identity number of the akim who withdraws. */
    public String withdrawnIin() {
        return MadeUpIin.of(LocalDate.of(1987, 6, 15), 4000);
    }

    /** A commission by its key. */
    public Panel panel(String key) {
        return panels.stream()
                .filter(panel -> panel.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no commission " + key));
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    /** Those whose dossiers an oblast's commission receives. */
    public List<Candidate> of(Panel oblast) {
        return candidates.stream()
                .filter(candidate -> candidate.oblast().equals(oblast.area()))
                .toList();
    }

    public Candidate candidate(String key) {
        return candidates.stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no candidate " + key));
    }

    /** The first candidate with this turn. */
    public Candidate whoDoes(Turn turn) {
        return candidates.stream()
                .filter(candidate -> candidate.does(turn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody does " + turn));
    }

    /** From whom a member, by number, stands back. */
    public List<Recusal> recusals(Panel panel, int member) {
        return recusals.stream()
                .filter(recusal -> recusal.commission().equals(panel.key()) && recusal.member() == member)
                .toList();
    }

    public boolean isRecused(Panel panel, int member, String candidate) {
        return recusals(panel, member).stream()
                .anyMatch(recusal -> recusal.candidate().equals(candidate));
    }

    private Panel panel(Row row) {
        List<Person> people = names.stream()
                .map(name -> official(row, name.get("number"), name.get("given"), name.get("language")))
                .toList();
        boolean regional = row.get("kind").equals("regional");
        return new Panel(
                row.get("key"),
                row.get("called"),
                row.get("kind"),
                row.get("area"),
                people.subList(0, MEMBERS),
                row.number("present"),
                people.get(MEMBERS),
                regional ? Optional.of(people.get(MEMBERS + 1)) : Optional.empty());
    }

    private Person official(Row panel, String number, String given, String language) {
        String key = panel.get("key") + "-" + number;
        return person(edition, key, panel.get("called") + "'s member " + number, given, language);
    }

    private Candidate candidate(Row row) {
        Set<Turn> turns = Arrays.stream(row.get("turns").split(" "))
                .filter(text -> !text.isEmpty())
                .map(Turn::read)
                .collect(Collectors.toSet());
        String key = row.get("key");
        Person own = person(edition, key, row.get("called"), row.get("name"), row.get("language"));
        Person filer = turns.contains(Turn.NOMINATED)
                ? person(edition, key + "-nominator", "a local association", "«Ауыл» бірлестігі", row.get("language"))
                : own;
        return new Candidate(
                key,
                row.get("called"),
                row.get("name"),
                row.get("village"),
                row.get("unit"),
                MadeUpIin.of(LocalDate.parse(row.get("born")), 4000),
                row.number("months"),
                turns,
                own,
                filer);
    }

    private static Person person(String edition, String key, String called, String name, String language) {
        return new Person(edition + "-" + key, called, name, key + "@" + edition + ".example", language);
    }
}
