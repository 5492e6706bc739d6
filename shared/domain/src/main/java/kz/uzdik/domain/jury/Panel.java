package kz.uzdik.domain.jury;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.people.PersonId;

/** The membership as it stood when a sitting was convened; quorum is counted on it, whatever changes later. */
public record Panel(List<PersonId> members, PersonId chair, PersonId secretary, Optional<PersonId> ethicsOfficer) {
    public Panel {
        members = List.copyOf(members);
    }

    static Panel of(Commission commission) {
        return new Panel(
                commission.members().stream().map(Commission.Appointee::person).toList(),
                commission.chair(),
                commission.secretary().person(),
                commission.ethicsOfficer().map(Commission.Appointee::person));
    }

    /** A member's number on the panel, from 1: how figures name who gave them. */
    public int number(PersonId member) {
        return members.indexOf(member) + 1;
    }
}
