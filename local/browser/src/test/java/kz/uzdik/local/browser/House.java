package kz.uzdik.local.browser;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.resident.Resident;
import kz.uzdik.local.demo.story.Contest;
import kz.uzdik.local.demo.story.Narrator;
import kz.uzdik.local.demo.story.Onlooker;
import kz.uzdik.local.demo.story.Story;
import kz.uzdik.local.demo.world.EmbeddedStack;
import kz.uzdik.local.demo.world.World;
import kz.uzdik.local.stack.Stack;
import kz.uzdik.local.stack.StackSettings;
import kz.uzdik.local.stack.scanning.Scanner;

/** The whole system in this process, with a contest that was played as far as a journey needs. */
final class House implements AutoCloseable {
    private static final Path ROOT = Path.of("../..");

    private final Stack stack;
    private final World world;

    private House() throws Exception {
        this(StackSettings.inMemory(ROOT.resolve("template.yaml")));
    }

    private House(StackSettings settings) throws Exception {
        stack = Stack.start(settings);
        world = EmbeddedStack.around(new Api(stack.uri()), Clock.systemUTC());
    }

    /** Nothing has happened yet. */
    static House empty() throws Exception {
        return new House();
    }

    /** The whole contest is over. */
    static House afterTheContest() throws Exception {
        var house = new House();
        house.story(Onlooker.NOBODY).play();
        return house;
    }

    /** The contest has come to the end of this chapter, named by its title. */
    static House after(String chapter) throws Exception {
        return played(new House(), chapter);
    }

    /** The same, with another scanner than the usual one. */
    static House after(String chapter, Scanner scanner) throws Exception {
        var settings = StackSettings.inMemory(ROOT.resolve("template.yaml")).withScanner(scanner);
        return played(new House(settings), chapter);
    }

    private static House played(House house, String chapter) {
        try {
            house.story(new Until(chapter)).play();
        } catch (Reached _) {
            return house;
        }
        throw new IllegalArgumentException("the story has no chapter " + chapter);
    }

    /** Ends the story. */
    private static final class Reached extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Until(String chapter) implements Onlooker {
        @Override
        public void began(Resident resident) {
            // it is the chapters that count
        }

        @Override
        public void ended(String title) {
            if (title.equals(chapter)) {
                throw new Reached();
            }
        }
    }

    /** Opens the residents' poll; gives what {@link Story#playUntilTheVote()} tells of it. */
    Map<String, Object> openPoll() {
        return story(Onlooker.NOBODY).playUntilTheVote();
    }

    private Story story(Onlooker onlooker) {
        var narrator = new Narrator(new PrintStream(OutputStream.nullOutputStream()), this::now);
        return Story.on(new Api(stack.uri()), world, contest(), narrator, onlooker);
    }

    /** The rules that are played. */
    Contest contest() {
        return new Contest(ROOT.resolve("contests/best-rural-akim-2020/definition.json"));
    }

    /** The address of a page, such as {@code vote/?lang=kk}. */
    String page(String path) {
        return stack.uri() + "/" + path;
    }

    URI uri() {
        return stack.uri();
    }

    Stack stack() {
        return stack;
    }

    World world() {
        return world;
    }

    Instant now() {
        return stack.time().now();
    }

    @Override
    public void close() {
        stack.close();
    }
}
