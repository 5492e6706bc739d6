package kz.uzdik.domain.dossier;

/** Parts that nobody needs any more. */
record Abandoned(Documents documents, PartedUploads parted) {

    /** Removes what the store has of a file that was not joined; a file in one piece has none. */
    void abandon(ObjectKey key) {
        parted.find(key).ifPresent(begun -> documents.abandon(key, begun.storeId()));
    }
}
