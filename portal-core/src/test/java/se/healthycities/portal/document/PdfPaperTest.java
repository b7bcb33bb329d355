package se.healthycities.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.testkit.TestClock;

/** What an archive asks of a paper (ISO 19005-2, ISO 14289-1), point by point. */
class PdfPaperTest {
    private final byte[] bytes = Papers.pdf(Papers.minutes(), new TestClock());

    @Test
    void aPaperSaysThatItIsForTheArchiveAndInWhichLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            String description = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(description)
                    .containsPattern("<pdfaid:part>2</pdfaid:part>")
                    .containsPattern("<pdfaid:conformance>B</pdfaid:conformance>")
                    .containsPattern("<pdfuaid:part>1</pdfuaid:part>")
                    .contains("Protokoll för Delaktighet", "Diarienummer: HC 2026/17")
                    .contains("<xmp:CreateDate>2026-11-21T11:00:00+01:00</xmp:CreateDate>");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(new TestClock().instant());
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Protokoll för Delaktighet");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.isEncrypted()).isFalse();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getOutputIntents().get(0).getDestOutputIntent().getLength())
                    .as("the colours' profile")
                    .isGreaterThan(500);
        }
    }

    @Test
    void everyFontLiesInTheFile() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName());
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(name -> name.contains("Liberation"));
        }
    }

    @Test
    void thoseWhoHearThePaperHearItsParts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> tags = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD");
            assertThat(tags.stream().filter("H1"::equals)).hasSize(1);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }

    @Test
    void whatPeopleTypedIsWordsWhateverItLooksLike() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Åsa Öberg öppnar mötet – välkomna!", "äldre på Öland", "Kommun 79", "HC 2026/17")
                    .contains("<script>alert(1)</script> &xxe; ]]>", "url(file:///etc", "□");
            assertThat(text).doesNotContain("root:");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(pdf.getDocumentCatalog().getAcroForm()).isNull();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                for (COSName name : page.getResources().getXObjectNames()) {
                    COSStream drawn = page.getResources().getXObject(name).getCOSObject();
                    assertThat(drawn.getCOSName(COSName.SUBTYPE)).isNotEqualTo(COSName.IMAGE);
                }
            }
        }
    }

    @Test
    void aLongTableNamesItsColumnsOnEveryPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            assertThat(second.getText(pdf)).contains("Organisation").contains("2 (" + pdf.getNumberOfPages() + ")");
        }
    }

    @Test
    void theSamePaperMadeTwiceIsTheSameByteForByte() {
        assertThat(Papers.pdf(Papers.minutes(), new TestClock())).isEqualTo(bytes);
    }

    @Test
    void onAnotherDayOnlyTheDateDiffers() {
        TestClock later = new TestClock();
        later.set(LocalDate.of(2026, 12, 24));

        byte[] second = Papers.pdf(Papers.minutes(), later);

        assertThat(second).isNotEqualTo(bytes);
        assertThat(undated(second)).isEqualTo(undated(bytes));
    }

    private static String undated(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replaceAll("D:\\d{14}[^)]*", "D:")
                .replaceAll("<xmp:CreateDate>[^<]*<", "<");
    }

    @Test
    void aPaperWithoutAnythingIsAPageWithATitle() throws IOException {
        Document empty = new Document("Tom", "en", List.of(new Block.Bullets(List.of())), Map.of());

        try (PDDocument pdf = Loader.loadPDF(Papers.pdf(empty, new TestClock()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Tom");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void noObjectOfThePaperActs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary object) {
                    assertThat(object.containsKey(COSName.JS)).isFalse();
                    assertThat(object.containsKey(COSName.URI)).isFalse();
                    assertThat(object.containsKey(COSName.AA)).isFalse();
                    assertThat(object.containsKey(COSName.EF)).isFalse();
                }
            }
        }
    }
}
