package se.healthycities.portal.membership;

/** Where an organisation stands on its way into the network, in it and out of it (A7). */
public enum MembershipState {
    INTEREST,
    CONTACTED,
    /** The organisation's own political decision is awaited. */
    DECISION_PENDING,
    APPLIED,
    /** The network's board has said yes; the first day is still to be set. */
    BOARD_DECIDED,
    MEMBER,
    /** Has given notice and is a member until its last day. */
    NOTICE,
    /** Follows from the last day; nobody has to write it. */
    LEFT,
    DECLINED;

    /** True for those who have asked but not applied. */
    public boolean lead() {
        return this == INTEREST || this == CONTACTED || this == DECISION_PENDING;
    }
}
