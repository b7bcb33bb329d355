package se.healthycities.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Today;

/** What a word processor asks of a file: parts that are there, named and well formed, styles and lists that exist. */
class WordPaperTest {
    private final Map<String, byte[]> parts = parts(new TestClock());

    @Test
    void everyPartIsNamedWellFormedAndReachable() throws Exception {
        Document types = xml("[Content_Types].xml");
        List<String> named = values(types, "Override", "PartName");
        assertThat(parts.keySet().stream().filter(name -> !name.endsWith(".rels") && !name.startsWith("[")))
                .allMatch(name -> named.contains("/" + name))
                .hasSize(named.size());
        assertThat(values(xml("_rels/.rels"), "Relationship", "Target")).allMatch(parts::containsKey);
        assertThat(values(xml("word/_rels/document.xml.rels"), "Relationship", "Target"))
                .allMatch(target -> parts.containsKey("word/" + target));
        for (String name : parts.keySet()) {
            assertThat(xml(name).getDocumentElement()).as(name).isNotNull();
        }
    }

    @Test
    void headingsListsAndTablesAreRealOnes() throws Exception {
        Document body = xml("word/document.xml");
        List<String> styles = values(xml("word/styles.xml"), "w:style", "w:styleId");

        List<String> used = values(body, "w:pStyle", "w:val");
        assertThat(styles).containsAll(used).containsAll(values(body, "w:tblStyle", "w:val"));
        assertThat(used).contains("Heading1", "Heading2", "Heading3", "ListBullet");
        assertThat(body.getElementsByTagName("w:tbl").getLength()).isEqualTo(2);
        assertThat(body.getElementsByTagName("w:tblHeader").getLength()).isEqualTo(1);
        assertThat(body.getElementsByTagName("w:lang")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("w:val")
                        .getNodeValue())
                .isEqualTo("sv-SE");
    }

    @Test
    void whatPeopleTypedIsWordsWhateverItLooksLike() throws Exception {
        String text = xml("word/document.xml").getDocumentElement().getTextContent();

        assertThat(text)
                .contains(
                        "Åsa Öberg öppnar mötet – välkomna!",
                        "<script>alert(1)</script> &xxe; ]]>",
                        "😀 漢字",
                        "HC 2026/17")
                .doesNotContain("\u0000", "\uFFFF");
    }

    @Test
    void theSamePaperMadeTwiceDiffersInItsDateOnly() throws Exception {
        assertThat(file(new TestClock())).isEqualTo(file(new TestClock()));

        TestClock later = new TestClock();
        later.set(LocalDate.of(2026, 12, 24));
        Map<String, byte[]> second = parts(later);
        second.keySet().removeIf(name -> name.equals("docProps/core.xml"));
        assertThat(second).allSatisfy((name, content) -> assertThat(content).isEqualTo(parts.get(name)));
        assertThat(new String(parts.get("docProps/core.xml"))).contains("2026-11-21T10:00:00Z", "Protokoll");
    }

    private static byte[] file(TestClock clock) {
        return Papers.bytes(out -> new WordPaper(new Today(clock)).write(Papers.minutes(), out));
    }

    private static Map<String, byte[]> parts(TestClock clock) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(clock)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
        return parts;
    }

    private Document xml(String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    }

    private static List<String> values(Document xml, String element, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList found = xml.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            values.add(((Element) found.item(i)).getAttribute(attribute));
        }
        return values;
    }
}
