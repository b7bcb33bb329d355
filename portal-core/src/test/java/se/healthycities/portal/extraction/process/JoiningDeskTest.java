package se.healthycities.portal.extraction.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.healthycities.portal.document.Papers;
import se.healthycities.portal.document.Part;
import se.healthycities.portal.document.PdfPaper;
import se.healthycities.portal.extraction.Documents;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

/** The papers of a meeting in one PDF: honest ones in their order, and hostile ones that cost their own place only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoiningDeskTest {
    @TempDir
    Path folder;

    private JoiningDesk desk;

    @BeforeAll
    void open() {
        desk = new JoiningDesk(new PdfPaper(new Today(new TestClock())), Duration.ofSeconds(5));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void eachPaperHasItsBookmarkAndStandsWhereTheContentsSay() throws IOException {
        try (PDDocument pdf = joined(
                part("Dagordning", Documents.pdf("Välkomna", "Sida två")),
                part("Ärende ett & två", Documents.pdf("Budget")),
                part("Bilaga", Documents.pdf("Karta")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(5);
            assertThat(text(pdf, 1))
                    .contains(
                            "Handlingar till mötet",
                            "Innehåll",
                            "1 Dagordning 2",
                            "2 Ärende ett & två 4",
                            "3 Bilaga 5");
            assertThat(text(pdf, 2)).contains("Välkomna");
            assertThat(text(pdf, 4)).contains("Budget");
            assertThat(bookmarks(pdf)).containsExactly("Innehåll 0", "Dagordning 1", "Ärende ett & två 3", "Bilaga 4");
        }
    }

    @Test
    void aLongListOfPapersStillCountsItsOwnPages() throws IOException {
        List<Part> parts = new ArrayList<>();
        byte[] paper = Documents.pdf("Ärende");
        for (int i = 0; i < 60; i++) {
            parts.add(part("Ärende " + i, paper));
        }

        try (PDDocument pdf = joined(parts.toArray(Part[]::new))) {
            int before = pdf.getNumberOfPages() - 60;
            assertThat(before).isGreaterThan(1);
            assertThat(text(pdf, 1)).contains("1 Ärende 0 " + (before + 1));
        }
    }

    @Test
    void whatCannotBeShownIsNamedAndTheRestIsThere() throws IOException {
        Part honest = part("Ärlig", Documents.pdf("Jag är läsbar"));
        try (PDDocument pdf = joined(
                Part.named("Karta.dwg"),
                part("Låst.pdf", Documents.pdf("hemligt", new String[] {"Hemligt"})),
                part("Trasig.pdf", "%PDF-1.7 trasig".getBytes()),
                part("Tom.pdf", new byte[0]),
                part("Annan.pdf", Documents.word("Jag är ett ordbehandlingsdokument")),
                honest)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(7);
            assertThat(text(pdf, 2)).contains("Karta.dwg", "inte en PDF", "mötets sida");
            assertThat(text(pdf, 3)).contains("Låst.pdf", "lösenord").doesNotContain("Hemligt");
            assertThat(text(pdf, 4)).contains("Trasig.pdf", "går inte att läsa");
            assertThat(text(pdf, 5)).contains("Tom.pdf", "går inte att läsa");
            assertThat(text(pdf, 6)).contains("Annan.pdf", "går inte att läsa");
            assertThat(text(pdf, 7)).contains("Jag är läsbar");
        }
    }

    @Test
    void hostileFilesCostTheirOwnPlaceOnly() throws IOException {
        long before = System.nanoTime();
        try (PDDocument pdf = joined(
                part("Ring.pdf", Documents.pdfThatLoops()),
                part("Bomb.pdf", Documents.pdfOfOnePage(2_000_000_000L)),
                part("Utan slut.pdf", Documents.pdfThatNeverEnds(40)),
                part("Djup.pdf", deep()),
                part("Ärlig", Documents.pdf("Jag är läsbar")))) {
            assertThat(text(pdf, pdf.getNumberOfPages())).contains("Jag är läsbar");
            assertThat(bookmarks(pdf)).hasSize(6);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(90));
    }

    /** A hundred thousand arrays in each other. */
    private static byte[] deep() {
        return ("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /X " + "[".repeat(100_000) + "]".repeat(100_000)
                        + " >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n")
                .getBytes();
    }

    @Test
    void whatActsStaysBehindAndWhatIsDrawnComesAlong() throws IOException {
        byte[] acting = Papers.bytes(out -> {
            try (PDDocument pdf = Loader.loadPDF(Documents.pdf("Ritat"))) {
                pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
                COSDictionary events = new COSDictionary();
                events.setItem(COSName.O, new PDActionJavaScript("app.alert(2)").getCOSObject());
                pdf.getPage(0).getCOSObject().setItem(COSName.AA, events);
                PDPage page = pdf.getPage(0);
                page.setAnnotations(List.of(link("https://halsa.example/"), link("javascript:alert(3)")));
                pdf.save(out);
            }
        });

        try (PDDocument pdf = joined(part("Skript", acting))) {
            assertThat(text(pdf, 2)).contains("Ritat");
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary object) {
                    assertThat(object.containsKey(COSName.JS)).isFalse();
                    assertThat(object.containsKey(COSName.AA)).isFalse();
                }
            }
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getPage(1).getAnnotations())
                    .singleElement()
                    .satisfies(note -> assertThat(((PDActionURI) ((PDAnnotationLink) note).getAction()).getURI())
                            .isEqualTo("https://halsa.example/"));
        }
    }

    private static PDAnnotationLink link(String address) {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        link.setAction(action);
        link.setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(72, 700, 100, 20));
        return link;
    }

    @Test
    void fortyPapersOfFiveMegabytesAreJoinedInLittleMemory() throws IOException {
        Path paper = Files.write(folder.resolve("tung.pdf"), heavy());
        assertThat(Files.size(paper)).isBetween(5_000_000L, 7_000_000L);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            parts.add(new Part("Handling " + i, () -> Files.newInputStream(paper)));
        }
        Path target = folder.resolve("alla.pdf");
        System.gc();
        long used = used();

        long before = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(target)) {
            desk.join("Handlingar till mötet", "sv", parts, out);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(2));
        System.gc();
        assertThat(used() - used).as("what the portal itself keeps").isLessThan(50_000_000);
        assertThat(Files.size(target)).isGreaterThan(200_000_000L);
        try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(42);
            assertThat(bookmarks(pdf)).hasSize(41).contains("Handling 39 41");
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A page with a picture that cannot be packed. */
    private static byte[] heavy() {
        BufferedImage noise = new BufferedImage(1400, 1250, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new Random(1).ints(1400L * 1250).toArray();
        noise.setRGB(0, 0, 1400, 1250, pixels, 0, 1400);
        return Papers.bytes(out -> {
            try (PDDocument pdf = new PDDocument()) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(LosslessFactory.createFromImage(pdf, noise), 0, 0, 500, 500);
                }
                pdf.save(out);
            }
        });
    }

    @Test
    void whatWasJoinedOnceIsNotJoinedAgainForTheNextReader() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        byte[] content = Documents.pdf("Samma handling");
        Part paper = new Part("Samma", () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(content);
        });

        long first = time(paper);
        long second = time(paper);

        assertThat(opened).hasValue(2);
        assertThat(second).as("no process is started").isLessThan(first / 2);
    }

    private long time(Part paper) throws IOException {
        long before = System.nanoTime();
        desk.join("Två gånger", "sv", List.of(paper), OutputStream.nullOutputStream());
        return System.nanoTime() - before;
    }

    private static Part part(String title, byte[] content) {
        return new Part(title, () -> new ByteArrayInputStream(content));
    }

    private PDDocument joined(Part... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.join("Handlingar till mötet", "sv", List.of(parts), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<String> bookmarks(PDDocument pdf) throws IOException {
        List<String> bookmarks = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            bookmarks.add(item.getTitle() + " " + pdf.getPages().indexOf(item.findDestinationPage(pdf)));
        }
        return bookmarks;
    }
}
