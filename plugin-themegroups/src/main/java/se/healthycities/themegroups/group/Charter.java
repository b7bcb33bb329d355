package se.healthycities.themegroups.group;

import java.io.Serializable;

/**
 * What a group has taken on and how it works, in its own words (B6).
 *
 * @param aimEnglish null where nobody has said it in English
 * @param focus what it concentrates on; empty for nothing in particular
 * @param season the period of its task, in words; empty for no end
 */
public record Charter(String aim, String aimEnglish, String working, String focus, String season)
        implements Serializable {}
