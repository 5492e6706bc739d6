package kz.uzdik.local.demo.story;

import kz.uzdik.local.demo.http.Json;
import kz.uzdik.local.demo.http.StoryFailed;

/** What is left of the poll: no key, and a list of all its files that anybody can check (p14.3). */
record PollEnd(Play play, ResidentsPoll poll) implements Chapter {

    @Override
    public String title() {
        return "The poll's keys are destroyed (p14.3)";
    }

    @Override
    public void happen() {
        Patience.until("the list of the poll's files", () -> poll.folder().find("bundle.json.sig"));
        int keys = poll.folder().signed("destroyed.json").list("keys").size();
        StoryFailed.unlessEqual("how many keys were destroyed", 3, keys);
        Json bundle = poll.folder().signed("bundle.json");
        for (Json file : bundle.list("files")) {
            byte[] bytes = poll.folder().bytes(file.text("name"));
            StoryFailed.unlessEqual(file.text("name"), file.text("sha256"), Digests.sha256(bytes));
        }
        play.tell("Its " + keys + " keys are destroyed; all "
                + bundle.list("files").size() + " files of its folder are as their signed list says.");
    }
}
