package se.healthycities.portal.extraction.worker;

import java.util.Optional;

/** The kinds of documents whose text or picture the portal can read (E5). */
public enum Format {
    PDF,
    WORD,
    SLIDES,
    SHEET,
    OPEN_DOCUMENT,
    PLAIN,
    PICTURE;

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    /** The format of a content by its detected type; empty when nothing can be read of it. */
    public static Optional<Format> of(String mediaType) {
        String type = mediaType.split(";")[0].trim();
        return Optional.ofNullable(
                switch (type) {
                    case "application/pdf" -> PDF;
                    case OPEN_XML + "wordprocessingml.document" -> WORD;
                    case OPEN_XML + "presentationml.presentation" -> SLIDES;
                    case OPEN_XML + "spreadsheetml.sheet" -> SHEET;
                    case OPEN + "text", OPEN + "presentation", OPEN + "spreadsheet" -> OPEN_DOCUMENT;
                    case "text/plain", "text/csv", "text/markdown", "text/x-web-markdown", "text/x-markdown" -> PLAIN;
                    case "image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp" -> PICTURE;
                    default -> null;
                });
    }
}
