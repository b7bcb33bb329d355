package se.healthycities.portal.transfer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A page that can be read without the portal: its style is in it, and every word is escaped by the writer. */
class HtmlFile implements AutoCloseable {
    private final Writer file;
    private final XMLStreamWriter xml;

    HtmlFile(Path path, String title, String language) {
        try {
            Files.createDirectories(path.getParent());
            file = Files.newBufferedWriter(path);
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
            xml.writeDTD("<!DOCTYPE html>");
            xml.writeStartElement("html");
            xml.writeAttribute("lang", language);
            xml.writeStartElement("head");
            xml.writeEmptyElement("meta");
            xml.writeAttribute("charset", "UTF-8");
            xml.writeEmptyElement("meta");
            xml.writeAttribute("name", "viewport");
            xml.writeAttribute("content", "width=device-width, initial-scale=1");
            element("title", title);
            xml.writeStartElement("style");
            raw(style());
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            xml.writeStartElement("main");
            element("h1", title);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    HtmlFile element(String name, String words) {
        return open(name).text(words).end();
    }

    HtmlFile open(String name) {
        return does(() -> xml.writeStartElement(name));
    }

    HtmlFile attribute(String name, String value) {
        return does(() -> xml.writeAttribute(name, value));
    }

    HtmlFile text(String words) {
        return does(() -> xml.writeCharacters(words));
    }

    HtmlFile end() {
        return does(xml::writeEndElement);
    }

    HtmlFile link(String address, String words) {
        return open("a").attribute("href", address).text(words).end();
    }

    /** A file of the archive, saved under the name that people know. */
    HtmlFile file(String address, String name) {
        return open("a")
                .attribute("href", address)
                .attribute("download", name)
                .text(name)
                .end();
    }

    /** Begins a table; each row is a {@link #row}, and {@link #endTable} ends it. */
    HtmlFile table(String... columns) {
        open("table").open("thead").open("tr");
        for (String column : columns) {
            open("th").attribute("scope", "col").text(column).end();
        }
        return end().end().open("tbody");
    }

    HtmlFile row(String... cells) {
        open("tr");
        for (String cell : cells) {
            element("td", cell);
        }
        return end();
    }

    HtmlFile endTable() {
        return end().end();
    }

    /** HTML that is safe already: what the portal has stored of a post. */
    HtmlFile raw(String html) {
        return does(() -> {
            xml.writeCharacters("");
            xml.flush();
            try {
                file.write(html);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    @Override
    public void close() {
        does(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        try {
            file.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private HtmlFile does(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlFile.class.getResourceAsStream("archive.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Something that is written. */
    private interface Step {
        void write() throws XMLStreamException;
    }
}
