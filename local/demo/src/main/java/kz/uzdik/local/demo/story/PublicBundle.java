package kz.uzdik.local.demo.story;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Reply;
import kz.uzdik.local.demo.http.StoryFailed;

/**
 * One published version as anybody reads it: results, rules, the signing key, a manifest of their digests, its
 * signature.
 *
 * @param address where the results lie; the other files lie beside them
 */
record PublicBundle(Api api, URI address) {

    Json results() {
        return file("results.json").json();
    }

    /** Checks the manifest's digest and signature and every file it lists; gives their number. */
    int verify(String manifestDigest) {
        byte[] manifest = file("manifest.json").bytes();
        StoryFailed.unlessEqual("SHA-256 of manifest.json", manifestDigest, Digests.sha256(manifest));
        byte[] signature = Base64.getUrlDecoder().decode(file("manifest.sig").text());
        StoryFailed.unless(isSigned(manifest, signature), "the signature of manifest.json", "right", "wrong");
        manifest[manifest.length / 2] ^= 1;
        StoryFailed.unless(!isSigned(manifest, signature), "the signature of a changed manifest", "wrong", "right");
        List<Json> files = file("manifest.json").json().list("files");
        for (Json listed : files) {
            String name = listed.text("name");
            StoryFailed.unlessEqual(
                    "SHA-256 of " + name,
                    listed.text("sha256"),
                    Digests.sha256(file(name).bytes()));
        }
        pointer(manifestDigest);
        return files.size();
    }

    /** The pointer beside the versions names this one. */
    private void pointer(String manifestDigest) {
        Json current = api.get(address.resolve("../current.json")).having(200).json();
        StoryFailed.unlessEqual("the version that current.json names", manifestDigest, current.text("manifestDigest"));
    }

    // r and s, 32 bytes each, as browsers verify them.
    private boolean isSigned(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(key());
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException broken) {
            throw new StoryFailed("the signature of manifest.json", "one that can be checked", broken);
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        Json jwk = file("signing-key.json").json();
        return SigningKey.onP256(jwk.text("x"), jwk.text("y"));
    }

    private Reply file(String name) {
        return api.get(address.resolve(name)).having(200);
    }
}
