package se.healthycities.portal.poll;

/** Who has a voice in a poll: each person, or each organisation with one voice for all its people. */
public enum Voters {
    PERSON,
    ORGANISATION
}
