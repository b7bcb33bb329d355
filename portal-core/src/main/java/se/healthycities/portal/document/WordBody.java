package se.healthycities.portal.document;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The body of a word processor's file: the title, the facts beside it, and block after block. */
final class WordBody {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int DEEPEST = 6;

    /** The width between the margins of an A4 page, in twentieths of a point. */
    private static final int WIDTH = 9411;

    private final WordXml xml;
    private final String language;

    private WordBody(WordXml xml, String language) {
        this.xml = xml;
        this.language = "en".equals(language) ? "en-GB" : "sv-SE";
    }

    static byte[] of(Document paper) {
        return WordXml.part(xml -> new WordBody(xml, paper.language()).write(paper));
    }

    private void write(Document paper) throws XMLStreamException {
        xml.start("w:document", "xmlns:w", W).start("w:body");
        paragraph("Heading1", paper.title(), false);
        List<List<String>> facts = paper.facts().entrySet().stream()
                .map(fact -> List.of(fact.getKey(), fact.getValue()))
                .toList();
        if (!facts.isEmpty()) {
            table(List.of(), facts);
        }
        for (Block block : paper.blocks()) {
            write(block);
        }
        xml.start("w:sectPr");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1247",
                "w:right",
                "1134",
                "w:bottom",
                "1247",
                "w:left",
                "1361",
                "w:header",
                "708",
                "w:footer",
                "708",
                "w:gutter",
                "0");
        xml.end().end().end();
    }

    private void write(Block block) throws XMLStreamException {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + Math.min(heading.level() + 1, DEEPEST), heading.text(), false);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph("Normal", paragraph.text(), false);
        } else if (block instanceof Block.Bullets bullets) {
            for (String text : bullets.texts()) {
                paragraph("ListBullet", text, false);
            }
        } else if (block instanceof Block.Grid grid) {
            table(grid.header(), grid.rows());
        } else if (block instanceof Block.Break) {
            xml.start("w:p").start("w:r").empty("w:br", "w:type", "page").end().end();
        }
    }

    /** @param header empty for a table of facts, whose first cells are names */
    private void table(List<String> header, List<List<String>> rows) throws XMLStreamException {
        boolean named = !header.isEmpty();
        int columns = named ? header.size() : 2;
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "TableGrid").empty("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.empty("w:tblLook", "w:firstRow", named ? "1" : "0", "w:firstColumn", named ? "0" : "1");
        xml.end().start("w:tblGrid");
        for (int column = 0; column < columns; column++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(WIDTH / columns));
        }
        xml.end();
        if (named) {
            row(header, true);
        }
        for (List<String> row : rows) {
            row(row, false);
        }
        xml.end();
        // Two tables without a paragraph between them would become one.
        paragraph("Normal", "", false);
    }

    private void row(List<String> texts, boolean header) throws XMLStreamException {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        for (String text : texts) {
            xml.start("w:tc");
            paragraph("Normal", text, header);
            xml.end();
        }
        xml.end();
    }

    private void paragraph(String style, String text, boolean strong) throws XMLStreamException {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
        xml.start("w:r").start("w:rPr");
        if (strong) {
            xml.empty("w:b");
        }
        xml.empty("w:lang", "w:val", language).end();
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                xml.empty("w:br");
            }
            xml.start("w:t", "xml:space", "preserve").words(lines[line]).end();
        }
        xml.end().end();
    }
}
