package kz.uzdik.functions.documentvalidation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import kz.uzdik.aws.S3Object;
import kz.uzdik.aws.S3Objects;
import kz.uzdik.domain.dossier.FileGone;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspector;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.functions.documentvalidation.inspection.DocumentInspector;
import kz.uzdik.functions.documentvalidation.inspection.RangedFile;

/** Looks at files where they lie, in S3, reading only the ranges it needs. */
record StoredFileInspector(S3Objects files, DocumentInspector inspector) implements Inspector {

    /** Throws {@link UncheckedIOException} when the store fails: then nothing is known about the file. */
    @Override
    public Inspection inspect(ObjectKey key) {
        try {
            return inspector.inspect(new InBucket(files.open(key.toString())));
        } catch (NoSuchFileException gone) {
            throw new FileGone();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record InBucket(S3Object object) implements RangedFile {
        @Override
        public long size() {
            return object.size();
        }

        @Override
        public byte[] read(long offset, int length) throws IOException {
            return object.read(offset, length);
        }
    }
}
