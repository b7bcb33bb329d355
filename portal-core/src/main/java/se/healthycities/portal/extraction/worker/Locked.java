package se.healthycities.portal.extraction.worker;

import java.io.IOException;

/** A document that a password keeps, even where it would open without one. */
class Locked extends IOException {
    private static final long serialVersionUID = 1L;
}
