package kz.uzdik.local.soak;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.uzdik.local.soak.check.Damage;
import kz.uzdik.local.soak.check.Stores;

/** What was published is recounted by the program that shares no code with the system. */
final class Bundles {
    private static final int HOLDS = 0;

    private Bundles() {}

    /** The folders that do not verify; those where nothing can be verified yet are left out. */
    static List<Damage> verify(Stores stores, URI api) throws IOException, InterruptedException {
        var folders = new TreeSet<String>();
        for (String key : stores.open().keys()) {
            if (key.endsWith("/results.json") || key.endsWith("/results.json.sig")) {
                String[] parts = key.split("/", -1);
                folders.add(parts[0] + "/" + parts[1] + "/");
            }
        }
        List<Damage> damages = new ArrayList<>();
        for (String folder : folders) {
            Process node = new ProcessBuilder("node", "web/recount/verify.mjs", api + "/public/" + folder)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = node.waitFor();
            System.out.println("recounted " + folder + ": " + status);
            if (status != HOLDS) damages.add(new Damage("recount", folder, said.strip()));
        }
        return damages;
    }
}
