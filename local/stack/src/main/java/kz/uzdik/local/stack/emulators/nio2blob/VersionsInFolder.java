package kz.uzdik.local.stack.emulators.nio2blob;

import java.nio.file.Path;
import org.gaul.s3proxy.nio2blob.AbstractNio2BlobStore;

/**
 * S3Proxy's store in a folder, with earlier versions of files. The store has the code for them, which S3Proxy uses in
 * memory only: its makers do not promise yet that a later release reads what this one wrote. A DATA folder is read by the
 * release that wrote it.
 */
public final class VersionsInFolder extends AbstractNio2BlobStore {
    /** @param folder which is there */
    public VersionsInFolder(Path folder) {
        super(folder);
    }

    @Override
    public boolean supportsVersioning() {
        return true;
    }
}
