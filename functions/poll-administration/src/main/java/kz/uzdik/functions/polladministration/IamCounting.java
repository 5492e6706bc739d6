package kz.uzdik.functions.polladministration;

import java.util.List;
import java.util.Map;
import kz.uzdik.aws.AwsClients;
import kz.uzdik.aws.SqsQueue;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.http.Environment;
import kz.uzdik.json.Json;
import kz.uzdik.json.Members;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;

/**
 * The count by a policy on its role, one for each poll that is being closed. It names the partitions of that poll in the
 * ballot box and nothing else (step 7 of the vote's protocol).
 */
final class IamCounting implements Counting {

    private final IamClient iam;
    private final String role;
    private final String ballotBox;
    private final SqsQueue queue;

    /**
     * The count as deployed.
     *
     * @param role its role's name
     * @param ballotBox the ARN of the table with the ballots
     */
    IamCounting(IamClient iam, String role, String ballotBox, SqsQueue queue) {
        this.iam = iam;
        this.role = role;
        this.ballotBox = ballotBox;
        this.queue = queue;
    }

    static IamCounting of(Environment environment, AwsClients clients) {
        return new IamCounting(
                clients.iam(),
                environment.required("COUNT_ROLE"),
                environment.required("BALLOT_BOX_ARN"),
                new SqsQueue(clients.sqs(), environment.required("COUNT_QUEUE_URL")));
    }

    @Override
    public void let(PollId poll) {
        String document = Json.text(Members.of("Version", "2012-10-17")
                .with("Statement", List.of(statement(poll)))
                .map());
        iam.putRolePolicy(put -> put.roleName(role).policyName(name(poll)).policyDocument(document));
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
        try {
            iam.deleteRolePolicy(delete -> delete.roleName(role).policyName(name(poll)));
        } catch (NoSuchEntityException _) {
            // It was taken away already.
        }
    }

    @Override
    public void ask(PollId poll) {
        queue.send(Map.of("poll", poll.toString()));
    }

    private static String name(PollId poll) {
        return "count-" + poll;
    }
}
