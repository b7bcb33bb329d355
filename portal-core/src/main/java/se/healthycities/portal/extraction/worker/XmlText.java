package se.healthycities.portal.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of one XML part. The parser knows no document type, no entity of anybody's and no other file (V1.5.1). */
final class XmlText {
    private static final Set<String> PARAGRAPHS = Set.of("p", "h", "si", "tr");
    private static final Set<String> GAPS = Set.of("tab", "br", "cr", "s", "line-break", "noBreakHyphen", "table-cell");

    private final Format format;
    private int inText;
    private int inRemoved;

    XmlText(Format format) {
        this.format = format;
    }

    void read(InputStream content, TextSink sink) throws XMLStreamException, IOException {
        XMLStreamReader reader = parser().createXMLStreamReader(content);
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new IOException("An office document has no entities of its own");
                    case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName(), sink);
                    case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName(), sink);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        words(reader, sink);
                    default -> {}
                }
            }
            sink.newLine();
        } finally {
            reader.close();
        }
    }

    private void begin(String element, TextSink sink) throws IOException {
        if (element.equals(format == Format.OPEN_DOCUMENT ? "body" : "t")) {
            inText++;
        } else if (element.equals("tracked-changes")) {
            inRemoved++;
        } else if (GAPS.contains(element)) {
            sink.write(' ');
        }
    }

    private void end(String element, TextSink sink) throws IOException {
        if (element.equals(format == Format.OPEN_DOCUMENT ? "body" : "t")) {
            inText--;
        } else if (element.equals("tracked-changes")) {
            inRemoved--;
        } else if (PARAGRAPHS.contains(element)) {
            sink.newLine();
        }
    }

    private void words(XMLStreamReader reader, TextSink sink) throws IOException {
        if (inText > 0 && inRemoved == 0) {
            sink.write(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private static XMLInputFactory parser() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Another file is named");
        });
        return factory;
    }
}
