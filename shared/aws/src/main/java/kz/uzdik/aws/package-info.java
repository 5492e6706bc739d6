/**
 * The ports of the domain over AWS: one DynamoDB table, S3, SES, KMS and SQS. Adapters prefix the technology. Nothing
 * here logs, and no exception made here holds a stored state: it can hold personal data.
 */
@NullMarked
package kz.uzdik.aws;

import org.jspecify.annotations.NullMarked;
