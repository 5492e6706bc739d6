package kz.uzdik.functions.voterenrolment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import kz.uzdik.aws.DynamoDistrictBudget;
import kz.uzdik.aws.SesMail;
import kz.uzdik.domain.enrolment.Bursts;
import kz.uzdik.domain.enrolment.Bursts.Allowance;
import kz.uzdik.domain.enrolment.SendingCodes;
import kz.uzdik.domain.enrolment.SendingCodes.Received;
import kz.uzdik.domain.notice.WritingCodes;
import kz.uzdik.http.BatchHandler;
import kz.uzdik.http.Message;

/**
 * Sends the codes that were asked for, from the queue. A message is judged by the instant it was first received, so that
 * one that waited long is as good as a new one.
 */
public final class CodeWorker extends BatchHandler {

    /** By then its code has expired: the queue hands a message out again after two minutes. */
    static final int MOST_RECEIVES = 5;

    public CodeWorker() {
        this(System.getenv());
    }

    public CodeWorker(Map<String, String> environment) {
        this(sending(EntryPorts.of(environment)));
    }

    /** The worker over this act, wherever its ports lie. */
    public CodeWorker(SendingCodes sending) {
        super((batch, failed) -> work(sending, batch, failed));
    }

    private static SendingCodes sending(EntryPorts ports) {
        var budget = new DynamoDistrictBudget(ports.table());
        var allowance = new Allowance(
                ports.environment().requiredNumber("DISTRICT_BUDGET_PERCENT"),
                ports.environment().requiredNumber("DISTRICT_BUDGET_LEAST"));
        var mail = SesMail.forCodes(ports.clients().ses(), ports.environment().required("MAIL_SENDER"));
        return new SendingCodes(
                ports.polls(), ports.entries(), ports.secrets(), new Bursts(budget, allowance), new WritingCodes(mail));
    }

    private static void work(SendingCodes sending, List<Message> batch, BiConsumer<Message, RuntimeException> failed) {
        Map<Received, Message> messages = new LinkedHashMap<>();
        for (Message message : batch) {
            if (message.receiveCount() <= MOST_RECEIVES) {
                try {
                    messages.put(new Received(CodeMessage.of(message), message.firstReceivedAt()), message);
                } catch (RuntimeException unreadable) {
                    failed.accept(message, unreadable);
                }
            }
        }
        sending.send(
                List.copyOf(messages.keySet()),
                (received, fault) -> failed.accept(messages.getOrDefault(received, batch.getFirst()), fault));
    }
}
