package se.healthycities.portal.space;

/** What a seat is for. Roles of the office are held as seats in the office's space, so that they end by date as well. */
public enum SeatRole {
    CHAIR(true),
    VICE_CHAIR(true),
    /** Sammankallande: leads a group. */
    CONVENOR(true),
    SECRETARY(true),
    MEMBER(false),
    SUBSTITUTE(false),
    /** From outside, for a time: answers, but starts nothing. */
    GUEST(false),
    TEAM_LEAD(true),
    REVIEWER(false),
    FACILITATOR(true),
    HOST(false),
    ADMINISTRATOR(true),
    COORDINATOR(true),
    EDITOR(false),
    PROJECT_LEADER(false),
    TREASURER(false);

    private final boolean leads;

    SeatRole(boolean leads) {
        this.leads = leads;
    }

    /** True for those who may admit people and change the space's card. */
    public boolean leads() {
        return leads;
    }
}
