package kz.uzdik.local.demo.world;

import java.util.List;

/** Where people sign in. */
@FunctionalInterface
public interface Tokens {
    /** An access token of this person, with these groups. */
    String token(String subject, List<String> groups);
}
