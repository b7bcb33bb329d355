package se.healthycities.portal.document;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.healthycities.portal.sheet.LegibleText;

/** Writes one part of a word processor's file: what people typed is escaped, and what no XML can carry is left out. */
final class WordXml {
    private final XMLStreamWriter xml;

    private WordXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes what is inside of a part. */
    interface Content {
        void write(WordXml xml) throws XMLStreamException;
    }

    static byte[] part(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(new WordXml(xml));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
        return bytes.toByteArray();
    }

    /** @param attributes names and values by turns */
    WordXml start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    WordXml empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    WordXml words(String text) throws XMLStreamException {
        xml.writeCharacters(LegibleText.of(text));
        return this;
    }

    WordXml end() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }
}
