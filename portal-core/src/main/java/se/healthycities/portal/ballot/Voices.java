package se.healthycities.portal.ballot;

/** Who has a voice in a ballot (D3): each person with a seat, or each organisation with a seat, whoever speaks for it. */
public enum Voices {
    PERSON,
    ORGANISATION
}
