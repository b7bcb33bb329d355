package se.healthycities.themegroups.invitation;

/** What somebody said to an invitation. */
public enum InvitationAnswer {
    WAITING,
    /** Has a seat, because one comes in by invitation or freely. */
    JOINED,
    /** Has asked for a seat: somebody who leads the group answers. */
    ASKED,
    DECLINED
}
