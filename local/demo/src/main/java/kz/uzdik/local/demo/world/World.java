package kz.uzdik.local.demo.world;

import java.net.URI;
import kz.uzdik.local.demo.http.Api;

/**
 * What the story needs beside the API, and what differs from stack to stack.
 *
 * @param ballotBox the ballot box's own API
 * @param publicFiles where the public files lie, ending with a slash
 * @param returnsLetters whether its mail service has addresses that letters come back from
 * @param settled waits until everything that follows from what was done has happened
 */
public record World(
        StoryClock clock,
        Tokens tokens,
        Mailbox mailbox,
        Api ballotBox,
        URI publicFiles,
        boolean returnsLetters,
        Runnable settled) {}
