package se.healthycities.portal.mention;

/** A space whose people can be mentioned by its name; {@code english} may be null. */
record NamedGroup(Long id, String name, String english, String path) {}
