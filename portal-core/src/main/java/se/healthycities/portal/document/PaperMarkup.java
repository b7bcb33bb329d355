package se.healthycities.portal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.healthycities.portal.sheet.LegibleText;

/**
 * A paper as a tree of elements. It is never text in between: what people typed can become neither an element nor an
 * address.
 */
final class PaperMarkup {
    private static final String STYLE = style();
    private static final int DEEPEST = 6;

    private final org.w3c.dom.Document tree;
    private Element body;

    private PaperMarkup() {
        try {
            tree = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static org.w3c.dom.Document of(Document paper) {
        PaperMarkup markup = new PaperMarkup();
        markup.write(paper);
        return markup.tree;
    }

    private void write(Document paper) {
        Element html = under(tree, "html");
        html.setAttribute("lang", paper.language());
        Element head = under(html, "head");
        under(head, "title", paper.title());
        meta(head, "title", paper.title());
        meta(head, "subject", paper.subject());
        // The reader of pages for people without sight asks for a description by this name.
        meta(head, "description", paper.subject());
        under(head, "style", STYLE);
        body = under(html, "body");
        under(body, "h1", paper.title());
        facts(paper.facts());
        paper.blocks().forEach(this::write);
    }

    private void meta(Element head, String name, String content) {
        Element meta = under(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", LegibleText.of(content));
    }

    private void facts(Map<String, String> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Element table = under(body, "table");
        table.setAttribute("class", "facts");
        Element rows = under(table, "tbody");
        facts.forEach((name, value) -> {
            Element row = under(rows, "tr");
            under(row, "th", name).setAttribute("scope", "row");
            under(row, "td", value);
        });
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            under(body, "h" + Math.min(heading.level() + 1, DEEPEST), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            under(body, "p", paragraph.text());
        } else if (block instanceof Block.Bullets bullets && !bullets.texts().isEmpty()) {
            Element list = under(body, "ul");
            bullets.texts().forEach(text -> under(list, "li", text));
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Break) {
            under(body, "div").setAttribute("class", "break");
        }
    }

    private void grid(Block.Grid grid) {
        Element table = under(body, "table");
        Element head = under(under(table, "thead"), "tr");
        grid.header().forEach(text -> under(head, "th", text).setAttribute("scope", "col"));
        Element rows = under(table, "tbody");
        for (List<String> texts : grid.rows()) {
            Element row = under(rows, "tr");
            texts.forEach(text -> under(row, "td", text));
        }
    }

    private Element under(Node parent, String name) {
        Element element = tree.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private Element under(Node parent, String name, String text) {
        Element element = under(parent, name);
        element.appendChild(tree.createTextNode(LegibleText.of(text)));
        return element;
    }

    private static String style() {
        try (InputStream style = PaperMarkup.class.getResourceAsStream("paper.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
