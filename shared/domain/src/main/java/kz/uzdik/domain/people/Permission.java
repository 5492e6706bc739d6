package kz.uzdik.domain.people;

import static kz.uzdik.domain.people.Role.AGENCY;
import static kz.uzdik.domain.people.Role.CHAIR;
import static kz.uzdik.domain.people.Role.ETHICS_OFFICER;
import static kz.uzdik.domain.people.Role.MEMBER;
import static kz.uzdik.domain.people.Role.OWNER;
import static kz.uzdik.domain.people.Role.REGISTRAR;
import static kz.uzdik.domain.people.Role.SECRETARY;
import static kz.uzdik.domain.people.Role.SIGNED_IN;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which roles may do which act. The scope (which commission, whose dossier) is in the roles themselves: an act gathers
 * them for the thing it is about, so a secretary of another oblast simply is no {@link Role#SECRETARY} there.
 */
public enum Permission {
    ACCEPT_DEFINITION(AGENCY),
    READ_DEFINITION(SIGNED_IN),
    PLAN_EDITION(AGENCY),
    ANNOUNCE_EDITION(AGENCY),
    AMEND_DEADLINE(AGENCY),
    READ_EDITION(SIGNED_IN),
    EDIT_CALENDAR(AGENCY),
    READ_CALENDAR(SIGNED_IN),
    APPOINT_COMMISSION(AGENCY),
    RECORD_CONSENT(AGENCY),
    READ_COMMISSION(AGENCY, SECRETARY, MEMBER, ETHICS_OFFICER),
    OPEN_DOSSIER(SIGNED_IN),
    LIST_OWN_DOSSIERS(SIGNED_IN),
    READ_OWN_DOSSIER(OWNER),
    READ_OWN_RESULTS(OWNER),
    FILE_OBJECTION(OWNER),
    PLAN_UPLOAD(OWNER),
    SUBMIT_DOSSIER(OWNER),
    ANSWER_NOMINATION(SIGNED_IN),
    TAKE_BACK_NOMINATION(OWNER),
    WITHDRAW_CANDIDACY(OWNER),
    LIST_DOSSIERS(SECRETARY, MEMBER),
    READ_DOSSIER(SECRETARY, MEMBER),
    READ_DOCUMENT(SECRETARY, MEMBER),
    RELEASE_DOCUMENT(SECRETARY),
    RECORD_CHECK(SECRETARY),
    CONVENE_SITTING(SECRETARY),
    PLAN_SITTING(SECRETARY),
    KEEP_INTERVIEWS(SECRETARY),
    READ_SITTING(AGENCY, SECRETARY, MEMBER, ETHICS_OFFICER),
    DECLARE_CONFLICTS(MEMBER),
    OPEN_SITTING(SECRETARY),
    RECORD_ATTENDANCE(SECRETARY, CHAIR),
    RECORD_CONFLICT(SECRETARY, MEMBER),
    RENEW_PANEL(SECRETARY),
    DECIDE_ADMISSION(CHAIR),
    EXCLUDE_CANDIDATE(CHAIR),
    FILE_SHEET(MEMBER),
    READ_OWN_SHEETS(MEMBER),
    READ_SEALED_SHEETS(AGENCY, SECRETARY, MEMBER),
    RECORD_SECRETARYS_ASSESSMENT(SECRETARY),
    RECORD_ETHICS_ASSESSMENT(ETHICS_OFFICER),
    SEAL_SHEETS(SECRETARY),
    REQUEST_RANKING(AGENCY),
    READ_RANKING(AGENCY, SECRETARY, MEMBER),
    DECIDE_TIE(CHAIR),
    CLOSE_SITTING(CHAIR),
    READ_PROTOCOL(AGENCY, SECRETARY, MEMBER),
    SIGN_PROTOCOL(CHAIR, SECRETARY),
    HAND_OVER(SECRETARY),
    READ_OBJECTIONS(SECRETARY),
    ANSWER_OBJECTION(SECRETARY),
    PUBLISH_RESULTS(AGENCY),
    PUBLISH_ANNOUNCEMENT(AGENCY),
    PUBLISH_LIST(AGENCY, SECRETARY),
    ANNOUNCE_AWARD(AGENCY),
    RECORD_POSTING(AGENCY),
    RECORD_OWN_POSTING(AGENCY, SECRETARY),
    READ_PUBLICATION(AGENCY),
    READ_OWN_PUBLICATIONS(AGENCY, SECRETARY),
    READ_AUDIT(AGENCY),
    PLAN_POLL(AGENCY),
    READ_POLL(AGENCY, REGISTRAR),
    FREEZE_POLL(REGISTRAR),
    REPLACE_OFFICERS(AGENCY),
    EXTEND_POLL(AGENCY),
    ENTER_STATION(REGISTRAR),
    TAKE_STATION_OFFLINE(REGISTRAR),
    ANNUL_DISTRICT(AGENCY, REGISTRAR),
    CLOSE_POLL(AGENCY, REGISTRAR),
    IMPORT_ROLL(REGISTRAR),
    READ_ROLL(REGISTRAR),
    CONFIRM_ROLL(REGISTRAR),
    MARK_ENTRY(REGISTRAR),
    READ_HOLDS(REGISTRAR),
    DECIDE_HOLD(REGISTRAR);

    private final Set<Role> roles;

    Permission(Role first, Role... others) {
        roles = EnumSet.of(first, others);
    }

    /** Whether somebody in these roles may do it. */
    public boolean allows(Set<Role> held) {
        return roles.contains(SIGNED_IN) || held.stream().anyMatch(roles::contains);
    }

    /** The roles that may do it. */
    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
