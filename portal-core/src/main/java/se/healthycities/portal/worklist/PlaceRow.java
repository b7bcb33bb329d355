package se.healthycities.portal.worklist;

/** Something that waits and where it is: a space by its path, an organisation by its address. */
public record PlaceRow(String name, String address, Long id) {}
