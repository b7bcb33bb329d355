package se.healthycities.portal.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.healthycities.portal.time.Today;

/**
 * Writes papers as PDF/A-2b: with their font inside, tagged for those who hear them, and readable for as long as an archive
 * keeps them. The same paper written twice differs in its date only (N19). Nothing outside of the paper is read.
 */
@ApplicationScoped
public class PdfPaper {
    private static final String PRODUCER = "Healthy Cities portal";
    private static final String FAMILY = "paper";
    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final int WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Stands where the font has no sign for what somebody wrote. */
    private static final String UNKNOWN = "\u25A1";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Today today;

    @Inject
    public PdfPaper(Today today) {
        this.today = today;
    }

    /**
     * The stream is not closed.
     *
     * @return how many pages it has
     */
    public int write(Document paper, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(PaperMarkup.of(paper), null);
        builder.withProducer(PRODUCER);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.useReplacementText(UNKNOWN);
        builder.useFont(() -> font(REGULAR), FAMILY, WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(() -> font(BOLD), FAMILY, BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDDocument pdf = renderer.createPDFKeepOpen();
            new PdfDate(today.now()).into(pdf, paper);
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return pdf.getNumberOfPages();
        }
    }

    private static InputStream font(String resource) {
        return PdfPaper.class.getResourceAsStream(resource);
    }
}
