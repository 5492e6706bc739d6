package kz.uzdik.domain.notice;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.act.Transcript;
import kz.uzdik.domain.notice.Errand.Task;

/**
 * What an address is not written to about: anything, where there is no mailbox; or one matter alone, where its owner does
 * not want letters about it.
 *
 * @param address its keyed digest, 64 hexadecimal digits
 * @param matter a dossier, a commission or, for the Agency, an edition; empty: everything
 */
public record Silence(String address, Optional<String> matter) {
    /** About everything. */
    public static Silence whole(String address) {
        return new Silence(address, Optional.empty());
    }

    /** About what a letter of this errand is about. */
    public static Silence of(String address, Task task) {
        return new Silence(address, matter(task));
    }

    /** All that keep a letter of this errand from this address, the widest first. */
    static List<Silence> against(String address, Task task) {
        return List.of(whole(address), of(address, task));
    }

    /** 64 hexadecimal digits, that of the address alone where it is about everything. */
    public String id() {
        return matter.map(one -> Transcript.sha256Hex(address + " " + one)).orElse(address);
    }

    private static Optional<String> matter(Task task) {
        return task instanceof Task.Notify(var _, var audience)
                ? switch (audience) {
                    case Audience.Agency(var edition) -> Optional.of("edition " + edition);
                    case Audience.Nominee(var dossier) -> Optional.of("dossier " + dossier);
                    case Audience.Party(var dossier, var _) -> Optional.of("dossier " + dossier);
                    case Audience.Secretary(var commission) -> Optional.of("commission " + commission);
                    case Audience.Appointee(var commission, var _) -> Optional.of("commission " + commission);
                    case Audience.Everybody _,
                            Audience.Agenda _,
                            Audience.Awaited _,
                            Audience.Behind _,
                            Audience.Participants _,
                            Audience.Parties _,
                            Audience.Owners _,
                            Audience.Winners _ -> throw new IllegalArgumentException("no letter is to many");
                }
                : Optional.empty();
    }
}
