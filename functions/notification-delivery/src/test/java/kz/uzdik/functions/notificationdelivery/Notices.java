package kz.uzdik.functions.notificationdelivery;

import java.util.Optional;
import kz.uzdik.domain.notice.Addresses;
import kz.uzdik.domain.notice.Deliveries;
import kz.uzdik.domain.notice.FanningOut;
import kz.uzdik.domain.notice.KeyedAddressDigests;
import kz.uzdik.domain.notice.NoticeMail;
import kz.uzdik.domain.notice.SendingLetter;
import kz.uzdik.domain.notice.WritingLetters;
import kz.uzdik.http.testing.AContest;

/** Deliveries over a contest in memory, whose parts are called by their keys. */
final class Notices {

    private Notices() {}

    static DeliveringNotice over(AContest contest, NoticeMail mail) {
        return over(contest, contest.ports.deliveries(), mail);
    }

    /** The same with a ledger of the test's own. */
    static DeliveringNotice over(AContest contest, Deliveries deliveries, NoticeMail mail) {
        var ports = contest.ports;
        var fanningOut = new FanningOut(
                contest.contests(),
                ports.commissions(),
                ports.dossiers(),
                ports.sittings(),
                ports.publications(),
                ports.sheets());
        var writing = new WritingLetters(
                contest.contests(),
                (_, _, key) -> Optional.of(key),
                ports.dossiers(),
                ports.commissions(),
                ports.sittings(),
                ports.sheets(),
                ports.objections(),
                ports.interviews(),
                ports.forms(),
                ports.publications(),
                new Addresses(
                        edition -> NoticeDelivery.results("https://results.example/", edition), Optional.empty()));
        var sending = new SendingLetter(
                deliveries, ports.suppressions(), new KeyedAddressDigests(new byte[32]), writing, mail);
        return new DeliveringNotice(ports.errands(), fanningOut, sending, contest.clock);
    }
}
