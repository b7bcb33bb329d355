package se.healthycities.reports.example;

import java.io.Serializable;

/** An organisation that examples can be chosen by. */
public record OrganisationChoice(String name, String address) implements Serializable {}
