package se.healthycities.portal.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a word processor's file says about itself, by which registrars find it: title, subject, language, when it was written. */
final class WordDescription {
    private WordDescription() {}

    static byte[] of(Document paper, Instant written) {
        return WordXml.part(xml -> {
            xml.start(
                    "cp:coreProperties",
                    "xmlns:cp",
                    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                    "xmlns:dc",
                    "http://purl.org/dc/elements/1.1/",
                    "xmlns:dcterms",
                    "http://purl.org/dc/terms/",
                    "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance");
            xml.start("dc:title").words(paper.title()).end();
            xml.start("dc:subject").words(paper.subject()).end();
            xml.start("dc:language").words(paper.language()).end();
            String moment = written.truncatedTo(ChronoUnit.SECONDS).toString();
            for (String name : List.of("dcterms:created", "dcterms:modified")) {
                xml.start(name, "xsi:type", "dcterms:W3CDTF").words(moment).end();
            }
            xml.end();
        });
    }
}
