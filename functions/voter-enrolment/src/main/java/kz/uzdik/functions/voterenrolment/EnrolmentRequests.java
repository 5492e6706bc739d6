package kz.uzdik.functions.voterenrolment;

import java.time.Clock;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.S3PublishedPolls;
import kz.uzdik.aws.SecureRequestIds;
import kz.uzdik.aws.SqsQueue;
import kz.uzdik.domain.enrolment.RequestingCode;
import kz.uzdik.http.ApiHandler;
import kz.uzdik.http.Environment;
import kz.uzdik.http.RouteTable;

/** Takes requests for codes. It cannot read the roll, so it cannot tell who is on it. */
public final class EnrolmentRequests extends ApiHandler {

    public EnrolmentRequests() {
        this(System.getenv());
    }

    public EnrolmentRequests(Map<String, String> environment) {
        this(requesting(environment));
        prime(environment);
    }

    /** The requests over this act, wherever its ports lie. */
    public EnrolmentRequests(RequestingCode requesting) {
        super(new RouteTable(new CodeRoutes(requesting).routes()));
    }

    private static RequestingCode requesting(Map<String, String> variables) {
        var environment = new Environment(variables);
        var clients = new AwsClients(variables);
        var polls = new S3PublishedPolls(clients.s3(), environment.required("PUBLIC_BUCKET"), Clock.systemUTC());
        var queue = new SqsQueue(clients.sqs(), environment.required("CODE_QUEUE_URL"));
        return new RequestingCode(polls, wanted -> queue.send(CodeMessage.of(wanted)), new SecureRequestIds());
    }
}
