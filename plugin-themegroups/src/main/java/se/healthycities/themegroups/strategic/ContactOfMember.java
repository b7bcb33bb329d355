package se.healthycities.themegroups.strategic;

import java.io.Serializable;
import se.healthycities.portal.person.ContactKind;

/** Whom to ask at an organisation. */
public record ContactOfMember(Long organisation, ContactKind kind, Long person, String name) implements Serializable {}
