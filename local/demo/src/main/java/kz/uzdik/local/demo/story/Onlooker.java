package kz.uzdik.local.demo.story;

import kz.uzdik.local.demo.resident.Resident;

/** Somebody who looks on while the story is played, without a part in it. */
public interface Onlooker {
    /** Nobody looks. */
    Onlooker NOBODY = new Onlooker() {
        @Override
        public void began(Resident resident) {
            // nobody sees it
        }

        @Override
        public void ended(String chapter) {
            // nobody sees it
        }
    };

    /** A resident has made a key and a blinded message, and has sent nothing yet. */
    void began(Resident resident);

    /** A chapter of this title has come to its end. */
    void ended(String chapter);
}
