package kz.uzdik.local.demo.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.local.demo.cast.Panel;
import kz.uzdik.local.demo.cast.Person;
import kz.uzdik.local.demo.http.Json;

/** One commission's membership as the Agency enters it, with who approved it and who consented (p3, p4). */
record Memberships(Play play, Panel panel) {
    private static final String DAY = "2020-05-27";

    /** Enters it in the place of this version, and the consent where one is asked for; gives its version. */
    long appoint(List<Person> members, long version) {
        Json entered = play.agency().put(path(), membership(members, version));
        if (!isRegional()) {
            return entered.number("version");
        }
        Map<String, Object> consent = Map.of(
                "of", "akimat", "document", "A letter of the akimat", "on", DAY, "version", entered.number("version"));
        return play.agency().put(path() + "/consent", consent).number("version");
    }

    /** The Agency is told no for a reason of this code; gives what is said. */
    String refused(String code, List<Person> members, long version) {
        return play.agency()
                .refused(code, "PUT", path(), membership(members, version))
                .sentences()
                .getFirst();
    }

    private boolean isRegional() {
        return panel.kind().equals("regional");
    }

    private String path() {
        return "/commissions/" + panel.id(play.cast().edition());
    }

    private Map<String, Object> membership(List<Person> members, long version) {
        Map<String, Object> membership = new HashMap<>();
        membership.put("members", members.stream().map(this::appointed).toList());
        membership.put("chair", panel.chair().subject());
        membership.put("secretary", panel.secretary().appointed("agency-employee"));
        panel.ethicsOfficer()
                .ifPresent(officer -> membership.put("ethicsOfficer", officer.appointed("ethics-officer")));
        membership.put(
                "approval", Map.of("by", isRegional() ? "department" : "agency", "document", "An order", "on", DAY));
        membership.put("version", version);
        return membership;
    }

    private Map<String, Object> appointed(Person member) {
        if (!member.equals(panel.chair())) {
            return member.appointed("an independent expert");
        }
        return member.appointed(isRegional() ? "department-deputy-head" : "agency-deputy-chair");
    }
}
