package kz.uzdik.functions.notificationdelivery;

import java.util.Optional;
import kz.uzdik.domain.notice.FanningOut;
import kz.uzdik.domain.notice.Mail;
import kz.uzdik.domain.notice.WritingLetters;
import kz.uzdik.http.testing.AContest;

/** Deliveries over a contest in memory, whose parts are called by their keys. */
final class Delivery {

    private Delivery() {}

    static DeliveringNotice over(AContest contest, Mail mail) {
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
                edition -> NoticeDelivery.results("https://results.example/", edition));
        return new DeliveringNotice(ports.errands(), fanningOut, writing, mail, contest.clock);
    }
}
