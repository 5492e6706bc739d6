package kz.uzdik.aws;

import java.security.SecureRandom;
import kz.uzdik.domain.crypto.VoteContext;
import kz.uzdik.domain.enrolment.RequestId;

/**
 * Ids of requests for codes from the JDK's secure random numbers. The source is made anew for each: one that lay in a
 * snapshot of the function could give the same ids to many environments.
 */
public final class SecureRequestIds implements RequestId.Source {
    @Override
    public RequestId draw() {
        byte[] bytes = new byte[VoteContext.REQUEST_ID_LENGTH];
        new SecureRandom().nextBytes(bytes);
        return RequestId.of(bytes);
    }
}
