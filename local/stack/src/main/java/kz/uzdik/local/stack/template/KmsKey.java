package kz.uzdik.local.stack.template;

import java.util.List;

/**
 * A KMS key of the template.
 *
 * @param id the key's id, made from its logical id
 * @param aliases with their `alias/` prefix
 */
public record KmsKey(String logicalId, String id, String arn, List<String> aliases, Use use) {
    /** What a key is for. */
    public enum Use {
        /** It signs: ECC_NIST_P256. */
        SIGNING,
        /** It wraps other keys and small secrets: SYMMETRIC_DEFAULT. */
        WRAPPING
    }
}
