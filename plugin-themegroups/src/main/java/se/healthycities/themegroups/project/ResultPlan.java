package se.healthycities.themegroups.project;

import java.io.Serializable;

/**
 * What somebody says about a result, on one form.
 *
 * @param text Markdown, may be empty
 * @param file of the group's files, or null
 * @param link a page elsewhere, or null
 */
public record ResultPlan(String title, String text, Long file, String link) implements Serializable {}
