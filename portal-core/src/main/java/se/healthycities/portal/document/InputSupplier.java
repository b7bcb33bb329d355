package se.healthycities.portal.document;

import java.io.IOException;
import java.io.InputStream;

/** Opens a content when it is wanted, so that forty papers are not held in memory at once. */
@FunctionalInterface
public interface InputSupplier {
    InputStream open() throws IOException;
}
