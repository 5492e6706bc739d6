package kz.uzdik.domain.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import kz.uzdik.domain.act.Outcome;
import org.junit.jupiter.api.Test;

/** An import that dies, is told twice, or is worked on by two. */
class DyingImportTest {
    private static final byte[] FILE = file();

    private static byte[] file() {
        // More than two blocks, with somebody twice and a mailbox of many.
        StringBuilder csv = new StringBuilder(new String(People.file(0, 1_200, "316030000"), StandardCharsets.UTF_8));
        String more = new String(People.file(1_190, 20, "316031000"), StandardCharsets.UTF_8);
        csv.append(more.substring(more.indexOf('\n') + 1));
        for (int i = 2_000; i < 2_007; i++) {
            csv.append(People.iin(i)).append(",316031000,all@example.kz\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a dying process throws; nothing catches it. */
    private static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void an_import_that_dies_before_any_of_its_calls_goes_on_to_the_same_end() {
        ARoll whole = new ARoll();
        RollImport expected = whole.imported(FILE);
        assertThat(expected.progress().good()).isEqualTo(1_214);
        assertThat(expected.progress().bad()).isEqualTo(13);
        boolean died = true;
        for (int calls = 0; died; calls++) {
            ARoll world = new ARoll();
            RollImport roll = world.send(FILE);
            died = diesAfter(calls, world, roll);
            assertThat(world.imported(roll)).isEqualTo(expected);
            assertThat(world.bad(roll)).isEqualTo(whole.bad(expected));
            assertThat(world.rolls.entries).isEqualTo(whole.rolls.entries);
            // What is still to delete is deleted by the message that comes again.
            world.importing().step(roll.poll(), roll.number(), ARoll.AT);
            assertThat(world.files.isDeleted(roll)).isTrue();
        }
    }

    private static boolean diesAfter(int calls, ARoll world, RollImport roll) {
        int[] left = {calls};
        Runnable mortal = () -> {
            if (left[0]-- == 0) {
                throw new Died();
            }
        };
        var importing = world.importing(
                port(world.imports, RollImports.class, mortal),
                port(world.files, RollFiles.class, mortal),
                port(world.rolls, Rolls.class, mortal),
                port(world.rolls, RollClaims.class, mortal));
        try {
            ARoll.toTheEnd(importing, roll);
            return false;
        } catch (Died death) {
            return true;
        }
    }

    @Test
    void two_that_do_the_same_block_come_to_the_same_and_one_of_them_stops() {
        ARoll world = new ARoll();
        RollImport roll = world.send(FILE);
        int[] depth = {0};
        int[] conflicts = {0};
        var slow = new ImportingRoll[1];
        // Before each commit of the one, the other does the whole step.
        RollImports overtaken = port(world.imports, RollImports.class, () -> {});
        RollImports overtaking = new Overtaken(overtaken, () -> {
            if (depth[0]++ == 0) {
                world.importing().step(roll.poll(), roll.number(), ARoll.AT);
            }
            depth[0]--;
        });
        slow[0] = world.importing(overtaking, world.files, world.rolls, world.rolls);
        RollImport now = roll;
        while (!now.isRead()) {
            if (slow[0].step(roll.poll(), roll.number(), ARoll.AT) instanceof Outcome.Conflict) {
                conflicts[0]++;
            }
            now = world.imports.find(roll.poll(), roll.number()).orElseThrow();
        }
        assertThat(conflicts[0]).isGreaterThan(3);
        assertThat(now.progress()).isEqualTo(new ARoll().imported(FILE).progress());
    }

    private record Overtaken(RollImports real, Runnable before) implements RollImports {
        @Override
        public java.util.List<RollImport> of(kz.uzdik.domain.poll.PollId poll) {
            return real.of(poll);
        }

        @Override
        public java.util.Optional<RollImport> find(kz.uzdik.domain.poll.PollId poll, int number) {
            return real.find(poll, number);
        }

        @Override
        public kz.uzdik.domain.act.Change.Commit commit(
                kz.uzdik.domain.act.Change<RollImport> change,
                kz.uzdik.domain.people.Actor actor,
                java.time.Instant at) {
            before.run();
            return real.commit(change, actor, at);
        }
    }

    @Test
    void nothing_happens_before_a_file_was_sent() {
        ARoll world = new ARoll();
        var planned = ARoll.done(world.planning()
                .plan(ARoll.POLL, new RollImport.DeclaredFile(10, "0".repeat(64)), 4, ARoll.OFFICER, ARoll.AT));
        assertThat(world.importing().step(ARoll.POLL, planned.roll().number(), ARoll.AT))
                .isInstanceOf(Outcome.Unknown.class);
        assertThat(world.importing().step(ARoll.POLL, 9, ARoll.AT)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void a_file_of_another_length_than_declared_fails() {
        ARoll world = new ARoll();
        RollImport roll = world.send(FILE);
        world.files.send(roll, new byte[5]);
        assertThat(world.imported(roll).faults())
                .extracting(fault -> fault.code().key())
                .containsExactly("file-not-as-declared");
    }

    private static <T> T port(T real, Class<T> type, Runnable before) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (any, method, arguments) -> {
                    before.run();
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return type.cast(proxy);
    }
}
