package se.healthycities.portal.file;

import java.time.Instant;

/** A file that goes into a ZIP file, with the content of its newest version. */
record ZippedFile(Long place, String name, String sha256, Instant uploadedAt) {}
