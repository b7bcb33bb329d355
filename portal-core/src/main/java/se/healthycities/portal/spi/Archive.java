package se.healthycities.portal.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * A whole file that a page offers, at the page's address with its ending ({@code .zip}, {@code .pdf}), behind the same gate
 * as the page; a bean.
 */
public interface Archive {
    /** By the endings of addresses. */
    Map<String, String> MEDIA_TYPES = Map.of(
            "zip",
            "application/zip",
            "pdf",
            "application/pdf",
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

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
