package kz.uzdik.json.form;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.PartedUpload;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;

/** A file that comes in parts: the digests of those that were signed. */
public final class PartedUploadForm {
    public static final Form<PartedUpload> FORM = new Form<>(PartedUploadForm::write, PartedUploadForm::read);

    private static final int DIGEST = 64;

    private PartedUploadForm() {}

    static Members write(PartedUpload parted) {
        Map<String, String> digests = new TreeMap<>();
        parted.digests().forEach((number, digest) -> digests.put(String.valueOf(number), digest));
        return Members.of("dossier", parted.key().dossier().toString())
                .with("upload", parted.key().upload().value())
                .with("storeId", parted.storeId())
                .with("digests", digests)
                .with("signings", parted.signings())
                .withOptional("completed", parted.completed())
                .with("version", parted.version());
    }

    static PartedUpload read(Fields fields) {
        var dossier = fields.required("dossier", StoredTypes.DOSSIER);
        var upload = fields.required("upload", StoredTypes.UPLOAD);
        var storeId = fields.required("storeId", StoredTypes.TEXT);
        SortedMap<Integer, String> digests = new TreeMap<>();
        fields.textMap("digests", DIGEST, DIGEST)
                .forEach((number, digest) -> digests.put(Integer.valueOf(number), digest));
        var signings = fields.integer("signings", 0, Integer.MAX_VALUE);
        var completed = fields.optionalInstant("completed");
        var version = fields.integer("version", 1, Long.MAX_VALUE);
        fields.done();
        return new PartedUpload(new ObjectKey(dossier, upload), storeId, digests, signings, completed, version);
    }
}
