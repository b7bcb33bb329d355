package se.healthycities.portal.file;

import java.time.Instant;

/** A file that goes into a ZIP file, with the content of its newest version and what the virus scanner said about it. */
record ZippedFile(Long place, String name, String sha256, Instant uploadedAt, ScanState scan) {}
