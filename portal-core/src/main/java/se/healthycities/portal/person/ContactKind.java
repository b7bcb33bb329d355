package se.healthycities.portal.person;

/** The two contacts that every member owes the network. */
public enum ContactKind {
    POLITICAL,
    ADMINISTRATIVE
}
