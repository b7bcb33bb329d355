package se.healthycities.portal.space;

import java.util.List;
import java.util.stream.Stream;

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

    private static final List<SeatRole> LEADING =
            Stream.of(values()).filter(SeatRole::leads).toList();

    private final boolean leads;

    SeatRole(boolean leads) {
        this.leads = leads;
    }

    /** All that lead. */
    public static List<SeatRole> leading() {
        return LEADING;
    }

    /** True for those who may admit people and change the space's card. */
    public boolean leads() {
        return leads;
    }
}
