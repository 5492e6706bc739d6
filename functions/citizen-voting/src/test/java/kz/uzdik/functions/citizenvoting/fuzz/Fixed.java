package kz.uzdik.functions.citizenvoting.fuzz;

import java.util.Map;
import java.util.Objects;
import kz.uzdik.domain.crypto.Base64Url;
import kz.uzdik.domain.crypto.Point;
import kz.uzdik.domain.crypto.RsaPublic;
import kz.uzdik.domain.crypto.VoteContext;

/** What the vectors' readers hold inputs against: the member {@code fixed} of the vectors' file. */
final class Fixed {
    final Point pk;
    final byte[] message;
    final byte[] ballot;
    final RsaPublic key;
    final VoteContext context;
    final int questions;

    Fixed(Map<?, ?> tree) {
        Map<?, ?> issuing = (Map<?, ?>) member(tree, "issuingKey");
        pk = Point.decode(bytes(tree, "pk")).orElseThrow();
        message = bytes(tree, "m");
        ballot = bytes(tree, "b");
        key = RsaPublic.decode(bytes(issuing, "n"), bytes(issuing, "e")).orElseThrow();
        context = new VoteContext(bytes(tree, "pollDigest"), (String) member(tree, "district"));
        questions = Math.toIntExact((Long) member(tree, "questions"));
    }

    private static byte[] bytes(Map<?, ?> tree, String name) {
        return Base64Url.decode((String) member(tree, name)).orElseThrow();
    }

    private static Object member(Map<?, ?> tree, String name) {
        return Objects.requireNonNull(tree.get(name), name);
    }
}
