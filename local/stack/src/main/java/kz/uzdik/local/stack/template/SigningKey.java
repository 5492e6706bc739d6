package kz.uzdik.local.stack.template;

import java.util.List;

/**
 * A KMS key that signs: ECC_NIST_P256.
 *
 * @param id the key's id, made from its logical id
 * @param aliases with their `alias/` prefix
 */
public record SigningKey(String logicalId, String id, String arn, List<String> aliases) {}
