package se.healthycities.portal.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.healthycities.portal.sheet.LegibleText;

/** The two parts of a word processor's file that differ from paper to paper: its body and its description. */
final class WordMarkup {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int DEEPEST = 6;

    /** The width between the margins of an A4 page, in twentieths of a point. */
    private static final int WIDTH = 9360;

    private final XMLStreamWriter xml;
    private final String language;

    private WordMarkup(XMLStreamWriter xml, String language) {
        this.xml = xml;
        this.language = "en".equals(language) ? "en-GB" : "sv-SE";
    }

    static byte[] body(Document paper) {
        return made(xml -> new WordMarkup(xml, paper.language()).write(paper));
    }

    static byte[] description(Document paper, String written) {
        return made(xml -> {
            xml.writeStartElement("cp:coreProperties");
            xml.writeNamespace("cp", CORE);
            xml.writeNamespace("dc", DUBLIN);
            xml.writeNamespace("dcterms", TERMS);
            xml.writeNamespace("xsi", INSTANCE);
            property(xml, "dc:title", paper.title());
            property(xml, "dc:subject", paper.subject());
            property(xml, "dc:language", paper.language());
            for (String moment : List.of("dcterms:created", "dcterms:modified")) {
                xml.writeStartElement(moment);
                xml.writeAttribute("xsi:type", "dcterms:W3CDTF");
                xml.writeCharacters(written);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(LegibleText.of(value));
        xml.writeEndElement();
    }

    private static byte[] made(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
        return bytes.toByteArray();
    }

    private void write(Document paper) throws XMLStreamException {
        xml.writeStartElement("w:document");
        xml.writeNamespace("w", W);
        xml.writeStartElement("w:body");
        paragraph("Heading1", paper.title());
        List<List<String>> facts = new ArrayList<>();
        paper.facts().forEach((name, value) -> facts.add(List.of(name, value)));
        if (!facts.isEmpty()) {
            table(List.of(), facts);
        }
        for (Block block : paper.blocks()) {
            write(block);
        }
        xml.writeStartElement("w:sectPr");
        empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        empty(
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
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void write(Block block) throws XMLStreamException {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + Math.min(heading.level() + 1, DEEPEST), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph("Normal", paragraph.text());
        } else if (block instanceof Block.Bullets bullets) {
            for (String text : bullets.texts()) {
                paragraph("ListBullet", text);
            }
        } else if (block instanceof Block.Grid grid) {
            table(grid.header(), grid.rows());
        } else if (block instanceof Block.Break) {
            xml.writeStartElement("w:p");
            xml.writeStartElement("w:r");
            empty("w:br", "w:type", "page");
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    /** @param header empty for a table of facts, whose first cells are names */
    private void table(List<String> header, List<List<String>> rows) throws XMLStreamException {
        int columns = header.isEmpty() ? 2 : header.size();
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        empty("w:tblStyle", "w:val", "TableGrid");
        empty("w:tblW", "w:w", "5000", "w:type", "pct");
        empty("w:tblLook", "w:firstRow", header.isEmpty() ? "0" : "1", "w:firstColumn", header.isEmpty() ? "1" : "0");
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (int column = 0; column < columns; column++) {
            empty("w:gridCol", "w:w", String.valueOf(WIDTH / columns));
        }
        xml.writeEndElement();
        if (!header.isEmpty()) {
            row(header, true);
        }
        for (List<String> row : rows) {
            row(row, false);
        }
        xml.writeEndElement();
        // Two tables without a paragraph between them would become one.
        paragraph("Normal", "");
    }

    private void row(List<String> texts, boolean header) throws XMLStreamException {
        xml.writeStartElement("w:tr");
        xml.writeStartElement("w:trPr");
        xml.writeEmptyElement("w:cantSplit");
        if (header) {
            xml.writeEmptyElement("w:tblHeader");
        }
        xml.writeEndElement();
        for (String text : texts) {
            xml.writeStartElement("w:tc");
            paragraph("Normal", text, header);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void paragraph(String style, String text) throws XMLStreamException {
        paragraph(style, text, false);
    }

    private void paragraph(String style, String text, boolean strong) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        empty("w:pStyle", "w:val", style);
        xml.writeEndElement();
        xml.writeStartElement("w:r");
        xml.writeStartElement("w:rPr");
        if (strong) {
            xml.writeEmptyElement("w:b");
        }
        empty("w:lang", "w:val", language);
        xml.writeEndElement();
        String[] lines = LegibleText.of(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                xml.writeEmptyElement("w:br");
            }
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(lines[line]);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
