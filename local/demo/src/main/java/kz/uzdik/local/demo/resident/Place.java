package kz.uzdik.local.demo.resident;

import kz.uzdik.local.demo.http.Api;

/**
 * Where a poll is held: three addresses, so that who asks for a credential and who casts a ballot never meet.
 *
 * @param poll its id
 * @param enrolment the API that issues codes and credentials
 * @param ballotBox the ballot box's own API
 * @param folder the poll's public folder
 */
public record Place(String poll, Api enrolment, Api ballotBox, PollFolder folder) {
    String path(String what) {
        return "/polls/" + poll + "/" + what;
    }
}
