package kz.uzdik.local.stack.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.iam.model.DeleteRolePolicyRequest;
import software.amazon.awssdk.services.iam.model.PutRolePolicyRequest;
import software.amazon.awssdk.services.kms.model.CreateKeyRequest;
import software.amazon.awssdk.services.kms.model.DecryptRequest;
import software.amazon.awssdk.services.kms.model.DescribeKeyRequest;
import software.amazon.awssdk.services.kms.model.EncryptRequest;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyRequest;
import software.amazon.awssdk.services.kms.model.GetPublicKeyRequest;
import software.amazon.awssdk.services.kms.model.ScheduleKeyDeletionRequest;
import software.amazon.awssdk.services.kms.model.SignRequest;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.ses.model.SendRawEmailRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/**
 * What calls of queues, mail, keys and roles want to do.
 *
 * @param keyTags a key's tags by its id or ARN
 * @param boundaries a role's boundary by the role's ARN
 */
record ServiceAccess(
        Names names, Function<String, Map<String, String>> keyTags, Function<String, Optional<String>> boundaries) {

    /** Empty if it is no such call that the system is known to make. */
    Optional<List<Access>> of(SdkRequest request) {
        return Optional.ofNullable(
                switch (request) {
                    case SendMessageRequest send -> queue(send.queueUrl());
                    case SendMessageBatchRequest send -> queue(send.queueUrl());
                    case SendEmailRequest mail -> mail("ses:SendEmail", mail.source());
                    case SendRawEmailRequest mail -> mail("ses:SendRawEmail", mail.source());
                    case SignRequest sign -> key("Sign", sign.keyId());
                    case GetPublicKeyRequest get -> key("GetPublicKey", get.keyId());
                    case EncryptRequest encrypt -> key("Encrypt", encrypt.keyId());
                    case DecryptRequest decrypt -> key("Decrypt", decrypt.keyId());
                    case DescribeKeyRequest describe -> key("DescribeKey", describe.keyId());
                    case GenerateDataKeyRequest generate -> key("GenerateDataKey", generate.keyId());
                    case ScheduleKeyDeletionRequest delete -> key("ScheduleKeyDeletion", delete.keyId());
                    case CreateKeyRequest create -> creation(create);
                    case PutRolePolicyRequest put -> List.of(role("PutRolePolicy", put.roleName()));
                    case DeleteRolePolicyRequest delete -> List.of(role("DeleteRolePolicy", delete.roleName()));
                    default -> null;
                });
    }

    private List<Access> queue(String url) {
        return List.of(Access.of("sqs:SendMessage", names.queue(url)));
    }

    private List<Access> mail(String action, @Nullable String source) {
        String from = source == null ? "" : source;
        return List.of(Access.of(action, names.identity(from)).with("ses:FromAddress", from));
    }

    private List<Access> key(String action, @Nullable String named) {
        // Without a name the ciphertext names it; whoever means a key says which.
        String key = named == null ? "" : named;
        Access access = Access.of("kms:" + action, names.key(key));
        for (var tag : keyTags.apply(key).entrySet())
            access = access.with("aws:ResourceTag/" + tag.getKey(), tag.getValue());
        return List.of(access);
    }

    private static List<Access> creation(CreateKeyRequest create) {
        Access access = Access.of("kms:CreateKey", "*");
        for (var tag : create.tags()) access = access.with("aws:RequestTag/" + tag.tagKey(), tag.tagValue());
        var wanted = new ArrayList<>(List.of(access));
        if (create.hasTags()) wanted.add(new Access("kms:TagResource", "*", access.context()));
        return wanted;
    }

    private Access role(String action, String name) {
        String arn = names.role(name);
        Access access = Access.of("iam:" + action, arn);
        return boundaries
                .apply(arn)
                .map(boundary -> access.with("iam:PermissionsBoundary", boundary))
                .orElse(access);
    }
}
