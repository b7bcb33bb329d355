package se.healthycities.portal.extraction.worker;

import java.io.IOException;

/** A document goes beyond a limit. */
class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
        super(what);
    }
}
