package se.healthycities.portal.space;

/** What those who lead a space see of who has read its discussions (C2): nothing, unless the space has chosen so. */
public enum ShownReaders {
    NONE,
    /** Which organisations with a seat have read; no person is named. */
    ORGANISATIONS,
    PEOPLE
}
