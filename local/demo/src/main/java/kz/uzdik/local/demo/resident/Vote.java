package kz.uzdik.local.demo.resident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/**
 * A resident at a command line: reads the poll, asks the questions and for the code, and votes. {@code API},
 * {@code BALLOT_BOX} and {@code FOLDER} say where; {@code POLL} which; {@code DEVICE} is the file that stands for the
 * device (vote.json in this folder unless it says otherwise). Nothing of it goes to the enrolment but number, contact
 * and blinded message.
 */
public final class Vote {
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final PrintStream out = System.out;
    private final Map<String, String> environment;

    private Vote(Map<String, String> environment) {
        this.environment = environment;
    }

    static void main() {
        try {
            new Vote(System.getenv()).vote();
        } catch (StoryFailed failed) {
            System.err.println("\nThe vote stopped:\n" + failed.told());
            System.exit(1);
        } catch (IOException unreadable) {
            System.err.println("\nThe vote stopped: the device's file or the keyboard cannot be read.");
            System.exit(1);
        }
    }

    private void vote() throws IOException {
        Api enrolment = new Api(URI.create(setting("API")));
        PollFolder folder = new PollFolder(enrolment, URI.create(setting("FOLDER")));
        var place = new Place(setting("POLL"), enrolment, new Api(URI.create(setting("BALLOT_BOX"))), folder);
        Path file = Path.of(environment.getOrDefault("DEVICE", "vote.json"));
        String district = ask("District (KATO code)");
        List<Integer> answers = answers(folder.signed("poll.json"));
        var identity = new Identity(ask("Identity number"), ask("E-mail the roll has"), district, language());
        var resident = new Resident(place, identity, kept(file), new SecureRandom());
        keep(file, resident);
        if (!resident.hasCredential()) {
            out.println("What is in " + file.toAbsolutePath() + " now is your vote: lost file, lost vote.");
            String request = resident.askForCode();
            resident.getCredential(request, ask("The code from the letter"));
            keep(file, resident);
        }
        Receipt receipt = resident.cast(answers);
        Files.deleteIfExists(file);
        out.println("The ballot is in. Receipt: " + receipt.receipt());
        out.println("Acknowledgement: " + receipt.acknowledgement());
    }

    private List<Integer> answers(Json poll) throws IOException {
        List<Integer> answers = new ArrayList<>();
        for (Json question : poll.list("questions")) {
            out.println(question.at("text").text(language()));
            String answer = ask("1 (not at all) to 5 (wholly), 0: cannot say");
            while (!answer.matches("[0-5]")) {
                answer = ask("One digit from 0 to 5");
            }
            answers.add(Integer.valueOf(answer));
        }
        return answers;
    }

    private Optional<Device> kept(Path file) throws IOException {
        return Files.exists(file)
                ? Optional.of(Device.read(Json.read(file.toString(), Files.readString(file))))
                : Optional.empty();
    }

    private static void keep(Path file, Resident resident) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, Json.write(resident.device().form()));
    }

    private String ask(String what) throws IOException {
        out.print(what + ": ");
        out.flush();
        String line = in.readLine();
        if (line == null) {
            throw new StoryFailed(what, "a line", "the end of the input");
        }
        return line.strip();
    }

    private String language() {
        return environment.getOrDefault("VOTE_LANGUAGE", "kk");
    }

    private String setting(String name) {
        String value = environment.getOrDefault(name, "");
        StoryFailed.unless(!value.isBlank(), "the setting " + name, "an address or a name", "nothing");
        return value;
    }
}
