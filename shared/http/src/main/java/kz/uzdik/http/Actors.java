package kz.uzdik.http;

import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;

/** Who acts, as acts know it: the token says who it is and whether they belong to the Agency, and nothing more. */
public final class Actors {

    private static final String AGENCY = "agency";

    private Actors() {}

    /** The caller as an actor; only routes for people signed in may ask. */
    public static Actor of(Call call) {
        Caller caller = call.caller();
        return new Actor(new PersonId(caller.subject()), caller.isIn(AGENCY));
    }
}
