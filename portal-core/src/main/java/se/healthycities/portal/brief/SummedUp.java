package se.healthycities.portal.brief;

import java.io.Serializable;

/** A discussion that was summed up or decided: its summary, or else its first words. */
record SummedUp(Long discussion, String title, String path, Long summary, String text, String first, Long total)
        implements Serializable {}
