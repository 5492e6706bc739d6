package kz.uzdik.domain.enrolment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import kz.uzdik.domain.poll.PublishedPolls;

/** What the enrolment's acts work with. */
public record EnrolmentPorts(
        PublishedPolls polls,
        RollEntries entries,
        PollSecrets secrets,
        RegistrarKeys keys,
        DistrictBudget budget,
        CodeQueue queue,
        CodeMail mail) {

    /** How many codes the district is sent in ten minutes before its issuance is looked at: a tenth of its roll. */
    public static final int BUDGET = 50;

    /** The same in the other district, whose roll is short. */
    public static final int LEAST = 20;

    public RequestingCode requesting(RequestId.Source ids) {
        return new RequestingCode(polls, queue, ids);
    }

    public SendingCodes sending() {
        return new SendingCodes(polls, entries, secrets, new Bursts(budget, new Bursts.Allowance(10, LEAST)), mail);
    }

    public IssuingCredential issuing() {
        return new IssuingCredential(polls, entries, secrets, keys);
    }

    public Complaining complaining() {
        return new Complaining(polls, entries, secrets);
    }

    public EnrolmentPorts with(RollEntries others) {
        return new EnrolmentPorts(polls, others, secrets, keys, budget, queue, mail);
    }

    public EnrolmentPorts with(CodeMail other) {
        return new EnrolmentPorts(polls, entries, secrets, keys, budget, queue, other);
    }

    public EnrolmentPorts with(DistrictBudget other) {
        return new EnrolmentPorts(polls, entries, secrets, keys, other, queue, mail);
    }

    /** Ports that do something of a test's before each call of these and after it. */
    EnrolmentPorts around(Runnable something) {
        return new EnrolmentPorts(
                port(polls, PublishedPolls.class, something),
                port(entries, RollEntries.class, something),
                port(secrets, PollSecrets.class, something),
                port(keys, RegistrarKeys.class, something),
                port(budget, DistrictBudget.class, something),
                port(queue, CodeQueue.class, something),
                port(mail, CodeMail.class, something));
    }

    static <T> T port(T real, Class<T> type, Runnable something) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (any, method, arguments) -> {
                    something.run();
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        something.run();
                    }
                }));
    }
}
