package se.healthycities.portal.privacy;

import java.util.Set;

/** What the network does with personal data, activity by activity, and which periods hold for each (GDPR article 30). */
public enum ProcessingActivity {
    PARTICIPATION("accounts", "invitations"),
    CONTENT("file-drafts", "text-drafts", "notices", "pages"),
    LOGIN("logins"),
    MAIL("mails"),
    APPLICATIONS("prospects"),
    REGISTRATIONS("registrations", "needs"),
    FAULTS("fault-reports"),
    AUDIT;

    private final Set<String> retentions;

    ProcessingActivity(String... retentions) {
        this.retentions = Set.of(retentions);
    }

    /** Keys of the table of retention. */
    public Set<String> retentions() {
        return retentions;
    }
}
