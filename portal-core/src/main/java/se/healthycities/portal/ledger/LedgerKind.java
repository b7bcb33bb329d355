package se.healthycities.portal.ledger;

/** What the ledger keeps every version of: the four kinds of rows from which all rights derive. */
public enum LedgerKind {
    AFFILIATION,
    CONTACT,
    SEAT,
    MEMBERSHIP;

    /** True for what other rows may not point at, so that it can be taken out when it never was. */
    public boolean withdrawable() {
        return this != AFFILIATION;
    }
}
