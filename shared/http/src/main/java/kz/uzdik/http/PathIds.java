package kz.uzdik.http;

import java.util.Optional;
import java.util.function.Function;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.UploadId;
import kz.uzdik.domain.jury.CommissionId;
import kz.uzdik.domain.jury.SittingId;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.scoring.CandidateId;

/** The ids that paths carry. What cannot be an id names nothing, so every method here throws a 404 problem for it. */
public final class PathIds {

    private PathIds() {}

    public static EditionId edition(Call call) {
        return call.path("edition", EditionId::new);
    }

    public static DossierId dossier(Call call) {
        return call.path("dossier", parsedBy(DossierId::parse));
    }

    public static PollId poll(Call call) {
        return call.path("poll", parsedBy(PollId::parse));
    }

    public static UploadId upload(Call call) {
        return call.path("upload", UploadId::new);
    }

    public static CommissionId commission(Call call) {
        return call.path("commission", parsedBy(CommissionId::parse));
    }

    public static SittingId sitting(Call call) {
        return call.path("sitting", parsedBy(SittingId::parse));
    }

    /** A candidate is named by the id of the dossier that stands for them. */
    public static CandidateId candidate(Call call) {
        return call.path("candidate", parsedBy(DossierId::parse)).candidate();
    }

    /** A number from 1, such as a ranking run's. */
    public static int number(Call call) {
        return number(call, "number");
    }

    /** A takedown's number in its publication, from 1. */
    public static int takedown(Call call) {
        return number(call, "takedown");
    }

    /** The number of one import of a poll's roll. */
    public static int rollVersion(Call call) {
        return number(call, "version");
    }

    private static int number(Call call, String parameter) {
        return call.path(parameter, text -> {
            if (!text.matches("[1-9][0-9]{0,5}")) {
                throw new IllegalArgumentException("not a number");
            }
            return Integer.valueOf(text);
        });
    }

    private static <T> Function<String, T> parsedBy(Function<String, Optional<T>> parse) {
        return text -> parse.apply(text).orElseThrow(() -> new IllegalArgumentException("not an id"));
    }
}
