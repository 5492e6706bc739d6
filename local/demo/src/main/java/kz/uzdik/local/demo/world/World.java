package kz.uzdik.local.demo.world;

/**
 * What the story needs beside the API, and what differs from stack to stack.
 *
 * @param settled waits until everything that follows from what was done has happened
 */
public record World(StoryClock clock, Tokens tokens, Mailbox mailbox, Runnable settled) {}
