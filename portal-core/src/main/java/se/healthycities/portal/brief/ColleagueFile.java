package se.healthycities.portal.brief;

import java.io.Serializable;

/** A file that somebody of the own organisation laid into a space. */
record ColleagueFile(Long version, Long file, String fileName, String path, String name, Long total)
        implements Serializable {}
