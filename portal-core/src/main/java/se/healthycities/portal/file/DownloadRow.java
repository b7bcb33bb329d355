package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.LocalDate;

/** How often an organisation's people took a file along in a month. */
public record DownloadRow(LocalDate month, String organisation, Integer downloads) implements Serializable {}
