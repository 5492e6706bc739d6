package kz.uzdik.functions.recordkeeping;

import java.util.Map;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.keeping.ReadingRetention;
import kz.uzdik.domain.keeping.Retention;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;
import kz.uzdik.json.view.Spoken;

/** What is kept of people, as the Agency reads it. */
final class RetentionView {

    private final Spoken spoken;

    RetentionView(Spoken spoken) {
        this.spoken = spoken;
    }

    static Members retention(Retention retention) {
        return Members.of("edition", retention.edition().value())
                .with("version", retention.version())
                .withOptional("policy", retention.policy().map(RetentionView::policy))
                .withOptional("hold", retention.hold().map(RetentionView::hold));
    }

    Members report(ReadingRetention.Report report) {
        var standing = report.standing();
        return retention(standing.retention())
                .withOptional("end", standing.end())
                .withEach("blocks", standing.blocks(), this::block)
                .withEach("parts", report.lines(), RetentionView::line)
                .withEach("beside", report.beside(), RetentionView::beside);
    }

    private Members block(Reason reason) {
        return spoken.reason(reason);
    }

    private static Members beside(ReadingRetention.Beside line) {
        return Members.of("period", line.period())
                .withOptional("due", line.due())
                .with("things", line.things());
    }

    private static Members line(ReadingRetention.Line line) {
        return Members.of("period", line.period())
                .with("matter", line.matter())
                .withOptional("due", line.due())
                .with("dossiers", line.dossiers())
                .with("files", line.files())
                .with("erased", line.erased())
                .with("things", line.things());
    }

    private static Members policy(Retention.Policy policy) {
        Members days = Members.empty();
        policy.days().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(period -> days.with(WireName.of(period.getKey()), period.getValue()));
        return Members.of("days", days)
                .withOptional("ended", policy.ended())
                .with("basis", policy.basis())
                .with("statedBy", policy.by().value())
                .with("statedAt", policy.at())
                .withOptional(
                        "confirmedBy",
                        policy.confirmed().map(given -> given.by().value()))
                .withOptional("confirmedAt", policy.confirmed().map(Retention.Confirmation::at));
    }

    private static Members hold(Retention.Hold hold) {
        return Members.of("reason", hold.reason()).with("by", hold.by().value()).with("at", hold.at());
    }
}
