package se.healthycities.portal.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.healthycities.portal.time.Today;

/**
 * Writes papers for word processors (DOCX, ISO/IEC 29500): with real headings, lists and tables, so that others can go on
 * with them. The same paper written twice differs in its date only.
 */
@ApplicationScoped
public class WordPaper {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String[] FIXED = {
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml"
    };

    /** Of every part, because ZIP files say when their parts were written. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Today today;

    @Inject
    public WordPaper(Today today) {
        this.today = today;
    }

    /** The stream is not closed. */
    public void write(Document paper, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String part : FIXED) {
            put(zip, part, fixed(part));
        }
        String written = today.now().truncatedTo(ChronoUnit.SECONDS).toString();
        put(zip, "docProps/core.xml", WordMarkup.description(paper, written));
        put(zip, "word/document.xml", WordMarkup.body(paper));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Parts that are the same for every paper lie beside this class under the last word of their name. */
    private static byte[] fixed(String part) throws IOException {
        String name = part.substring(part.lastIndexOf('/') + 1).replace("[Content_Types]", "types");
        try (var content =
                WordPaper.class.getResourceAsStream("word/" + (name.equals(".rels") ? "package.rels" : name))) {
            return content.readAllBytes();
        }
    }
}
