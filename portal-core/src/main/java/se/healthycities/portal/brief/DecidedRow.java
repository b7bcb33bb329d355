package se.healthycities.portal.brief;

import java.io.Serializable;

/** A decision of a space that a brief tells of. @param total how many there are */
record DecidedRow(Long decision, Integer year, Integer number, String title, String path, Long total)
        implements Serializable {}
