package se.healthycities.portal.organisation;

import java.io.Serializable;

/** How many members a county has today. */
public record CountyRow(String code, Long members) implements Serializable {}
