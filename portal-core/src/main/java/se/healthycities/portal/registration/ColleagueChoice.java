package se.healthycities.portal.registration;

import java.io.Serializable;
import se.healthycities.portal.person.Capacity;

/** Somebody of an organisation whom its contact can register. */
public record ColleagueChoice(Long affiliation, String name, String title, Capacity capacity) implements Serializable {}
