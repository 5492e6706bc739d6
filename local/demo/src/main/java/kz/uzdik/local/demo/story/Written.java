package kz.uzdik.local.demo.story;

import kz.uzdik.local.demo.http.Json;

/** Waits until a publication that was asked for is written. */
record Written(Play play) {

    /** The publication of this number, with its address. */
    Json of(int number) {
        play.world().settled().run();
        String path = "/editions/" + play.cast().edition() + "/publications";
        return Patience.until(
                "publication " + number,
                () -> play.agency().list(path).stream()
                        .filter(entry -> entry.number("number") == number)
                        .filter(entry -> entry.find("address").isPresent())
                        .findFirst());
    }
}
