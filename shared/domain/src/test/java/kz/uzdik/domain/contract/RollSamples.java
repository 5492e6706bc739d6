package kz.uzdik.domain.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.enrolment.RollContents;
import kz.uzdik.domain.enrolment.RollImport;
import kz.uzdik.domain.enrolment.RollProgress;
import kz.uzdik.domain.enrolment.csv.BadCell;
import kz.uzdik.domain.enrolment.csv.RollColumn;
import kz.uzdik.domain.enrolment.csv.RollFormat;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;

/** Made-up imports of rolls. */
public final class RollSamples {
    public static final PollId POLL = new PollId(Samples.EDITION, "residents");
    /** A poll whose id begins with the other's. */
    public static final PollId LONGER_POLL = new PollId(Samples.EDITION, "residents-2");

    private RollSamples() {}

    public static RollImport roll(int number, long version) {
        return roll(POLL, number, version);
    }

    /** An import that has come the further the higher its version is. */
    public static RollImport roll(PollId poll, int number, long version) {
        var phases = RollImport.Phase.values();
        var phase = phases[(int) Math.min(version - 1, phases.length - 1)];
        boolean read = version > 2;
        return new RollImport(
                poll,
                number,
                new RollImport.DeclaredFile(1_000_000 + version, Samples.DIGEST),
                4,
                version % 2 == 0 ? List.of(1, 3) : List.of(),
                phase,
                version == 1 ? Optional.empty() : Optional.of(Samples.DIGEST),
                version == 1
                        ? Optional.empty()
                        : Optional.of(new RollFormat(
                                RollFormat.Encoding.WINDOWS_1251,
                                RollFormat.Separator.SEMICOLON,
                                List.of(RollColumn.CONTACT, RollColumn.IIN, RollColumn.RESIDENCE))),
                new RollProgress(17 * version, 3 * version, 2, 1, Map.of(BadCell.Code.BAD_IIN, version), 1),
                read
                        ? Optional.of(new RollContents(
                                Map.of(new Kato("316030000"), 2L), Map.of(1, 2L), new Digest(Samples.DIGEST)))
                        : Optional.empty(),
                phase == RollImport.Phase.FAILED ? List.of(Samples.reason(1)) : List.of(),
                version > 3 ? List.of(Samples.person(1), Samples.person(2)) : List.of(),
                version == 4 ? Optional.of(2) : Optional.empty(),
                Samples.AT,
                version);
    }
}
