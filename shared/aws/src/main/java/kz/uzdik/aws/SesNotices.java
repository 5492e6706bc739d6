package kz.uzdik.aws;

import java.util.Optional;
import kz.uzdik.domain.notice.DeliveryMark;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.NoticeMail;
import kz.uzdik.domain.notice.Trouble;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.ses.SesClient;

/**
 * Notices by SES, with the configuration set by which it tells what became of each. Codes never go this way: whoever asked
 * for one would stand in the events.
 */
public final class SesNotices implements NoticeMail {
    private static final int FAULT_OF_THE_SERVICE = 500;

    private final SesMail mail;
    private final String configurationSet;

    /**
     * Sends by this set.
     *
     * @param sender an address that SES has verified
     */
    public SesNotices(SesClient ses, String sender, String configurationSet) {
        mail = SesMail.forNotices(ses, sender);
        this.configurationSet = configurationSet;
    }

    @Override
    public Handing send(Letter letter, DeliveryMark mark) {
        try {
            return new Handing.Taken(mail.send(letter, Optional.of(new SesMail.Tracking(configurationSet, mark))));
        } catch (SdkServiceException refused) {
            return new Handing.NotTaken(why(refused));
        } catch (SdkClientException _) {
            return new Handing.NotTaken(Trouble.UNAVAILABLE);
        }
    }

    private static Trouble why(SdkServiceException refused) {
        if (refused.isThrottlingException()) {
            return Trouble.THROTTLED;
        }
        return refused.statusCode() >= FAULT_OF_THE_SERVICE ? Trouble.UNAVAILABLE : Trouble.REFUSED;
    }
}
