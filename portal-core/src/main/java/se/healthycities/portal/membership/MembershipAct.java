package se.healthycities.portal.membership;

import java.util.EnumSet;
import java.util.Set;

/** What may happen to a membership, from which states, and where it leads (A7, S-F3). */
public enum MembershipAct {
    EXPRESS_INTEREST(MembershipState.INTEREST, EnumSet.noneOf(MembershipState.class), true),
    CONTACT(MembershipState.CONTACTED, leads(), false),
    AWAIT_DECISION(
            MembershipState.DECISION_PENDING, EnumSet.of(MembershipState.INTEREST, MembershipState.CONTACTED), false),
    APPLY(MembershipState.APPLIED, leads(), true),
    /** The organisation's own decision is on file. */
    FILE_DECISION(null, coming(), false),
    NAME_CONTACTS(null, coming(), false),
    DECIDE(MembershipState.BOARD_DECIDED, EnumSet.of(MembershipState.APPLIED), false),
    ADMIT(MembershipState.MEMBER, EnumSet.of(MembershipState.BOARD_DECIDED), false),
    DECLINE(MembershipState.DECLINED, coming(), false),
    GIVE_NOTICE(MembershipState.NOTICE, EnumSet.of(MembershipState.MEMBER), false),
    /** Was a member before the portal kept book of how it became one. */
    ENROL(MembershipState.MEMBER, EnumSet.noneOf(MembershipState.class), true),
    NOTE(null, EnumSet.allOf(MembershipState.class), false);

    private final MembershipState to;
    private final Set<MembershipState> from;
    private final boolean opens;

    MembershipAct(MembershipState to, Set<MembershipState> from, boolean opens) {
        this.to = to;
        this.from = from;
        this.opens = opens;
    }

    /** The state afterwards, or null when it stays as it is. */
    public MembershipState to() {
        return to;
    }

    /** @param state null before the first step */
    public boolean allowed(MembershipState state) {
        return state == null ? opens : from.contains(state);
    }

    /** True for what can follow something, false for what only begins a case. */
    public boolean follows() {
        return !from.isEmpty();
    }

    /** True for what may be given a day that is still to come. */
    boolean ahead() {
        return this == ADMIT;
    }

    private static Set<MembershipState> leads() {
        return EnumSet.of(MembershipState.INTEREST, MembershipState.CONTACTED, MembershipState.DECISION_PENDING);
    }

    private static Set<MembershipState> coming() {
        Set<MembershipState> states = leads();
        states.add(MembershipState.APPLIED);
        states.add(MembershipState.BOARD_DECIDED);
        return states;
    }
}
