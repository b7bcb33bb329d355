package se.healthycities.portal.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import se.healthycities.portal.time.Today;

/** When a paper was written, in both places where a PDF says it, and a mark of the paper that does not change with it. */
final class PdfDate {
    private final ZonedDateTime written;

    PdfDate(Instant now) {
        written = now.truncatedTo(ChronoUnit.SECONDS).atZone(Today.STOCKHOLM);
    }

    void into(PDDocument pdf, Document paper) throws IOException {
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(written));
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String words = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "<xmp:CreateDate>[^<]*<",
                        "<xmp:CreateDate>" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(written) + "<");
        metadata.importXMPMetadata(words.getBytes(StandardCharsets.UTF_8));
        UUID mark = UUID.nameUUIDFromBytes(paper.toString().getBytes(StandardCharsets.UTF_8));
        COSArray marks = new COSArray();
        marks.add(new COSString(mark.toString()));
        marks.add(new COSString(mark.toString()));
        pdf.getDocument().getTrailer().setItem(COSName.ID, marks);
    }
}
