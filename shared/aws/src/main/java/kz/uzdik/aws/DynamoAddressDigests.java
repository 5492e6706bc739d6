package kz.uzdik.aws;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.notice.AddressDigests;
import kz.uzdik.domain.notice.KeyedAddressDigests;
import kz.uzdik.domain.people.Contact;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Digests of addresses under a key of this stack's own, which lies in the table: the first who needs it makes it. Who may
 * not read that item learns nothing from a digest, wherever it is written.
 */
public final class DynamoAddressDigests implements AddressDigests {
    private static final String SECRET = "secret";
    private static final int BYTES = 32;

    private final ContestTable table;
    private @Nullable AddressDigests digests;

    public DynamoAddressDigests(ContestTable table) {
        this.table = table;
    }

    @Override
    public synchronized String of(Contact contact) {
        AddressDigests made = digests;
        if (made == null) {
            made = new KeyedAddressDigests(key().orElseGet(this::made));
            digests = made;
        }
        return made.of(contact);
    }

    private Optional<byte[]> key() {
        return table.get(Key.ADDRESS_KEY)
                .map(item -> item.get(SECRET))
                .map(secret -> secret.b().asByteArray());
    }

    private byte[] made() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Map<String, AttributeValue> item = new HashMap<>(Key.ADDRESS_KEY.attributes());
        item.put(Items.TYPE, AttributeValue.fromS("address-key"));
        item.put(SECRET, AttributeValue.fromB(SdkBytes.fromByteArray(secret)));
        try {
            table.client()
                    .putItem(put -> put.tableName(table.name())
                            .item(item)
                            .conditionExpression("attribute_not_exists(#pk)")
                            .expressionAttributeNames(Map.of("#pk", Key.PARTITION)));
            return secret;
        } catch (ConditionalCheckFailedException _) {
            return key().orElseThrow(); // somebody else was quicker
        }
    }
}
