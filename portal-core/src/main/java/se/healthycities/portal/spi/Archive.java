package se.healthycities.portal.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A ZIP file that a page offers, at the page's address with {@code .zip}, behind the same gate as the page; a bean. */
public interface Archive {
    /** What the file is called when it is saved. */
    String name();

    /**
     * The same where it depends on the address; asked before the first byte is sent, so whatever must be refused is refused
     * here.
     */
    default String name(Map<String, String> place) {
        return name();
    }

    /**
     * Writes the whole file; it is sent while it is written, so what must be refused is refused before the first byte.
     *
     * @param place the values of the address's placeholders
     */
    void write(OutputStream out, Map<String, String> place) throws IOException;
}
