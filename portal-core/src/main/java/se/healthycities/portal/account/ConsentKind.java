package se.healthycities.portal.account;

/** What a text that people agree to is about. The terms are owed by everybody who uses the portal; the others are free. */
public enum ConsentKind {
    /** How one uses the portal; accepted at the first login and after each new version. */
    TERMS,
    /** That one's party is shown beside one's name. */
    PARTY,
    /** That one's photo is shown. */
    PHOTO,
    /** That the newsletter is sent to one's address. */
    NEWSLETTER;

    public boolean free() {
        return this != TERMS;
    }
}
