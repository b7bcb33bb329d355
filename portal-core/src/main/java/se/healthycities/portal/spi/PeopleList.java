package se.healthycities.portal.spi;

/** A table or an archive that names people: whoever saves it is on record (J3). */
public interface PeopleList {}
