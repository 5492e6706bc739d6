package kz.uzdik.domain.dossier;

/** Looks at a stored file's content, never at its name. */
@FunctionalInterface
public interface Inspector {
    /**
     * What the file is; a file that cannot be read is a result too.
     *
     * @throws FileGone when nothing lies there any more
     */
    Inspection inspect(ObjectKey key);
}
