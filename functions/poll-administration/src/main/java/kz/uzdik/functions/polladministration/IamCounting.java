package kz.uzdik.functions.polladministration;

import java.util.List;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.RolePolicies;
import kz.uzdik.aws.SqsQueue;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.http.Environment;
import kz.uzdik.json.Members;

/**
 * The count by a policy on its role, one for each poll that is being closed. It names the partitions of that poll in the
 * ballot box and nothing else (step 7 of the vote's protocol).
 *
 * @param policies those of the count's role
 * @param ballotBox the ARN of the table with the ballots
 */
record IamCounting(RolePolicies policies, String ballotBox, SqsQueue queue) implements Counting {

    static IamCounting of(Environment environment, AwsClients clients) {
        return new IamCounting(
                new RolePolicies(clients.iam(), environment.required("COUNT_ROLE")),
                environment.required("BALLOT_BOX_ARN"),
                new SqsQueue(clients.sqs(), environment.required("COUNT_QUEUE_URL")));
    }

    @Override
    public void let(PollId poll) {
        policies.put(
                name(poll),
                Members.of("Version", "2012-10-17")
                        .with("Statement", List.of(statement(poll)))
                        .map());
    }

    private Members statement(PollId poll) {
        Members keys = Members.of("dynamodb:LeadingKeys", List.of(poll + "#*"));
        return Members.of("Effect", "Allow")
                .with("Action", List.of("dynamodb:Query"))
                .with("Resource", ballotBox)
                .with("Condition", Members.of("ForAllValues:StringLike", keys));
    }

    @Override
    public void stop(PollId poll) {
        policies.remove(name(poll));
    }

    @Override
    public void ask(PollId poll) {
        queue.send(Map.of("poll", poll.toString()));
    }

    private static String name(PollId poll) {
        return "count-" + poll;
    }
}
