package se.healthycities.portal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Makes one PDF of many (D7): a page of contents, then each part with its own bookmark. Files of others are read in a
 * process of their own, so whoever joins them waits but is never harmed; what cannot be shown becomes a page that names it.
 */
public interface PdfJoin {
    /**
     * The stream is not closed.
     *
     * @param language of the page of contents: {@code sv} or {@code en}
     */
    void join(String title, String language, List<Part> parts, OutputStream out) throws IOException;
}
