package kz.uzdik.local.demo.world;

import java.util.List;

/** Where the mails that were sent can be read. */
@FunctionalInterface
public interface Mailbox {
    /** The letters sent to this address, oldest first. */
    List<Letter> to(String address);

    /** One letter as it was sent. */
    record Letter(String from, String subject, String text) {}
}
