package se.healthycities.portal.sheet;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through one XML part of an Excel file for what would make its reader read elsewhere or never end. */
final class XlsxPart {
    private static final String TYPES = "[Content_Types].xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int FORMULAS = 1_000;
    private static final int COLUMN_LETTERS = 3;
    private static final int INDEX_DIGITS = 8;
    private static final XMLInputFactory FACTORY = factory();

    private XlsxPart() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What the parts say together: a cell may only point at a shared text that is there. */
    static final class Findings {
        private int texts;
        private int pointed;
        private int formulas;
        private boolean styles;

        boolean styled() {
            return styles;
        }

        void require() throws UnreadableSheet {
            if (pointed > texts || formulas > FORMULAS) {
                throw new UnreadableSheet("hostile");
            }
        }
    }

    static void check(String name, byte[] part, Findings findings) throws XMLStreamException, UnreadableSheet {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        int depth = 0;
        boolean points = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableSheet("hostile");
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    switch (reader.getLocalName()) {
                        case "Override" -> override(name, reader, findings);
                        case "si" -> findings.texts += name.equals(TEXTS) && depth == 2 ? 1 : 0;
                        case "c" -> {
                            column(reader.getAttributeValue(null, "r"));
                            points = "s".equals(reader.getAttributeValue(null, "t"));
                        }
                        case "f" -> findings.formulas += "array".equals(reader.getAttributeValue(null, "t")) ? 1 : 0;
                        case "v" -> {
                            if (points) {
                                findings.pointed = Math.max(findings.pointed, index(reader.getElementText()) + 1);
                                depth--;
                            }
                        }
                        default -> {}
                    }
                }
                default -> {}
            }
        }
    }

    private static void override(String name, XMLStreamReader reader, Findings findings) throws UnreadableSheet {
        if (!name.equals(TYPES)) {
            return;
        }
        String type = String.valueOf(reader.getAttributeValue(null, "ContentType"));
        if (type.endsWith("sharedStrings+xml") && !("/" + TEXTS).equals(reader.getAttributeValue(null, "PartName"))) {
            throw new UnreadableSheet("hostile");
        }
        findings.styles |= type.endsWith("spreadsheetml.styles+xml");
    }

    private static void column(String address) throws UnreadableSheet {
        if (address != null && address.chars().filter(Character::isLetter).count() > COLUMN_LETTERS) {
            throw new UnreadableSheet("hostile");
        }
    }

    private static int index(String text) throws UnreadableSheet {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.chars().allMatch(digit -> digit >= '0' && digit <= '9') || text.length() > INDEX_DIGITS) {
            throw new UnreadableSheet("hostile");
        }
        return Integer.parseInt(text);
    }
}
