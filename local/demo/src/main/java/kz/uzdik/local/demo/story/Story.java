package kz.uzdik.local.demo.story;

import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Cast;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.cast.Voter;
import kz.uzdik.local.demo.cast.Voter.Votes;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Session;
import kz.uzdik.local.demo.http.StoryFailed;
import kz.uzdik.local.demo.world.World;

/** A whole Best Rural Akim contest of 2020, from the rules to the letters. */
public final class Story {
    private static final String EDITION = "best-2020";
    private static final int CALLS_TOLD = 5;

    private final Play play;

    private Story(Play play) {
        this.play = play;
    }

    /** The story on a system; the edition gets the first name that is not taken there. */
    public static Story on(Api api, World world, Contest contest, Narrator narrator) {
        return on(api, world, contest, narrator, Onlooker.NOBODY);
    }

    /** The same, with somebody who looks on. */
    public static Story on(Api api, World world, Contest contest, Narrator narrator, Onlooker onlooker) {
        Cast cast = new Cast(freeEdition(api, world));
        return new Story(new Play(api, world, contest, cast, narrator, onlooker, Manner.IN_TURN));
    }

    /** The story of an edition of this name, which is not taken, with people who do not wait for each other. */
    public static Story of(String edition, Api api, World world, Contest contest, Narrator narrator) {
        return new Story(new Play(api, world, contest, new Cast(edition), narrator, Onlooker.NOBODY, Manner.AT_ONCE));
    }

    private static String freeEdition(Api api, World world) {
        Person agency = Cast.agency(EDITION);
        Session session =
                api.session(world.tokens().token(agency.subject(), List.of(Play.AGENCY_GROUP)), agency.language());
        String edition = EDITION;
        for (int number = 2; session.knows("/editions/" + edition); number++) {
            edition = EDITION + "-" + number;
        }
        return edition;
    }

    /** Plays it to the end, or to the first thing that goes wrong. */
    public void play() {
        play(chapters());
    }

    /**
     * Plays as far as the residents' poll has its keys, and tells who must be known to go on with it: {@code poll},
     * {@code agency} (a subject), {@code officers} (subjects), {@code voters} (those who vote online).
     */
    public Map<String, Object> playUntilTheVote() {
        var poll = new ResidentsPoll(play);
        play(List.of(new Announcement(play), new PollPreparation(play, poll)));
        return Map.of(
                "poll", poll.id(),
                "agency", play.cast().agency().subject(),
                "officers",
                        List.of(
                                poll.officerNamed(1).subject(),
                                poll.officerNamed(2).subject()),
                "voters", poll.all(Votes.ONLINE).stream().map(Story::told).toList());
    }

    private static Map<String, Object> told(Voter voter) {
        return Map.of(
                "iin", voter.iin(),
                "contact", voter.contact(),
                "district", voter.unit(),
                "language", voter.language(),
                "answers", voter.answers());
    }

    private void play(List<Chapter> chapters) {
        try {
            for (Chapter chapter : chapters) {
                play.chapter(chapter.title());
                chapter.happen();
                play.onlooker().ended(chapter.title());
            }
        } catch (StoryFailed failed) {
            throw failed.after(play.api().lastCalls(CALLS_TOLD));
        }
    }

    /**
     * Plays all but what counts each letter and each entry of a trail: where messages may come twice and a process may die
     * between sending and noting it, some letters come twice.
     */
    public void playWithoutCountingLetters() {
        play(chapters().stream()
                .filter(chapter ->
                        !(chapter instanceof Letters || chapter instanceof ReturnedLetter || chapter instanceof Trail))
                .toList());
    }

    private List<Chapter> chapters() {
        var poll = new ResidentsPoll(play);
        var casting = new Casting(play, poll);
        return List.of(
                new Announcement(play),
                new PollPreparation(play, poll),
                new Survey(play),
                new PollIssuance(play, poll, casting),
                new Appointments(play),
                new WorkThroughTheYear(play),
                new Applications(play),
                new Admissions(play),
                new PollVoting(play, poll, casting),
                new Preselection(play),
                new Essays(play),
                new PollClosing(play, poll),
                new RegionalChoice(play),
                new SecondStage(play),
                new Transfer(play),
                new Projects(play),
                new Final(play),
                new Publishing(play),
                new Letters(play),
                new ReturnedLetter(play),
                new Trail(play),
                new PollEnd(play, poll),
                new ResultsTable(play));
    }
}
