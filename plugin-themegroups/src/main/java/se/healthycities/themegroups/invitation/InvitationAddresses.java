package se.healthycities.themegroups.invitation;

/** The addresses of invitations by profession. */
public final class InvitationAddresses {
    private InvitationAddresses() {}

    /** Where whoever leads the group invites, and sees who answered what. */
    public static String invite(String path) {
        return "/" + path + "/invite";
    }

    /** Where the link of a letter leads. */
    public static String join(String word) {
        return "/themegroups/join/" + word;
    }
}
