package kz.uzdik.domain.dossier;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** The private store of the dossiers' files. Clients write to and read from it by signed addresses only. */
public interface Documents {

    /**
     * An address that takes exactly the declared file, once.
     *
     * @param headers what the client must send along, since it is signed
     */
    record SignedUpload(URI address, Map<String, String> headers, Instant expires) {
        public SignedUpload {
            headers = Map.copyOf(headers);
        }
    }

    /** Signs the declared length, type and digest, and that nothing lies at the key yet. */
    SignedUpload signUpload(ObjectKey key, Upload upload);

    /** An address that reads the file for a short time, under the name the client gave it. */
    URI signDownload(ObjectKey key, Upload upload);

    /** Whether the file is there, at its declared length. */
    boolean hasArrived(ObjectKey key, Upload upload);
}
