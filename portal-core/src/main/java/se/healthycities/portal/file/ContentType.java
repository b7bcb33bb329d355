package se.healthycities.portal.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file really is, by its first bytes and the list of a ZIP (ASVS V5.2.2): a name may make a type more exact and
 * never make it up. Nothing is unpacked.
 */
public final class ContentType {
    public static final String BYTES = "application/octet-stream";

    private static final String ZIP = "application/zip";
    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    /** What the endings promise that people know. */
    private static final Map<String, String> PROMISED = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("zip", ZIP),
            Map.entry("doc", "application/msword"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("docx", OOXML + "wordprocessingml.document"),
            Map.entry("xlsx", OOXML + "spreadsheetml.sheet"),
            Map.entry("pptx", OOXML + "presentationml.presentation"),
            Map.entry("odt", ODF + "text"),
            Map.entry("ods", ODF + "spreadsheet"),
            Map.entry("odp", ODF + "presentation"));

    private ContentType() {}

    static String detect(Path content, String name) throws IOException {
        String alone = detected(content, "");
        if (alone.equals(BYTES)) {
            return BYTES;
        }
        String promised = PROMISED.getOrDefault(ending(name), "");
        boolean office = promised.startsWith(OOXML) || promised.startsWith(ODF);
        boolean zip = alone.equals(ZIP) || alone.startsWith("application/x-tika-ooxml") || alone.startsWith(ODF);
        if (office && zip) {
            String part = promised.startsWith(OOXML) ? "[Content_Types].xml" : "content.xml";
            return ZipDirectory.lists(content, part) ? promised : ZIP;
        }
        return detected(content, name);
    }

    /** The ending, in capitals, of a name that promises something else than the content is: {@code PDF}. */
    public static Optional<String> broken(String name, String mediaType) {
        String promised = PROMISED.get(ending(name));
        boolean kept = promised == null
                || promised.equals(mediaType)
                || promised.equals(ZIP) && mediaType.startsWith("application/x-tika-ooxml");
        return kept ? Optional.empty() : Optional.of(ending(name).toUpperCase(Locale.ROOT));
    }

    private static String detected(Path content, String name) throws IOException {
        Metadata hints = new Metadata();
        if (!name.isEmpty()) {
            hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(content))) {
            return TYPES.detect(bytes, hints).getBaseType().toString();
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
