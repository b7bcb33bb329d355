package se.healthycities.portal.extraction.scan;

import java.io.Serializable;
import se.healthycities.portal.file.ScanState;

/** A version that the virus scanner did not find clean; {@code signature} names what it found, or is null. */
public record HeldFile(Long file, String name, ScanState state, String signature, String spacePath, String spaceName)
        implements Serializable {}
