package se.healthycities.portal.privacy;

import java.io.Serializable;

/** Somebody whose data is asked for: enough to tell two people of the same name apart. */
public record FoundPerson(Long id, String name, String email, String organisations) implements Serializable {}
