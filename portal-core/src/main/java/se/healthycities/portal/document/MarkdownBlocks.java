package se.healthycities.portal.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads what people wrote in Markdown into the few blocks that a paper has. */
final class MarkdownBlocks {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    private static final int DEEPEST = 5;

    private final List<Block> blocks = new ArrayList<>();

    List<Block> of(String text) {
        take(PARSER.parse(text));
        return List.copyOf(blocks);
    }

    private void take(Node parent) {
        for (Node node : children(parent)) {
            if (node instanceof Heading heading) {
                say(new Block.Heading(Math.min(heading.getLevel(), DEEPEST), words(node)));
            } else if (node instanceof ListBlock list) {
                list(list);
            } else if (node instanceof TableBlock table) {
                table(table);
            } else if (node instanceof BlockQuote) {
                take(node);
            } else if (node instanceof FencedCodeBlock code) {
                paragraph(code.getLiteral());
            } else if (node instanceof IndentedCodeBlock code) {
                paragraph(code.getLiteral());
            } else if (node instanceof HtmlBlock html) {
                paragraph(html.getLiteral());
            } else if (!(node instanceof ThematicBreak)) {
                paragraph(words(node));
            }
        }
    }

    /** Numbers stay, because people refer to them. */
    private void list(ListBlock list) {
        List<String> texts = new ArrayList<>();
        items(list, texts);
        if (list instanceof OrderedList) {
            texts.forEach(this::paragraph);
        } else {
            say(new Block.Bullets(texts));
        }
    }

    private static void items(ListBlock list, List<String> texts) {
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (Node item : children(list)) {
            List<String> own = new ArrayList<>();
            List<String> below = new ArrayList<>();
            for (Node part : children(item)) {
                if (part instanceof ListBlock inner) {
                    items(inner, below);
                } else {
                    own.add(words(part));
                }
            }
            String mark = list instanceof OrderedList ? number++ + ". " : "";
            texts.add(mark + String.join("\n", own));
            below.forEach(text -> texts.add("– " + text));
        }
    }

    private void table(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                rows.add(children(row).stream().map(MarkdownBlocks::cell).toList());
            }
        }
        say(new Block.Grid(rows.get(0), rows.subList(1, rows.size())));
    }

    /** Without the line that a text would have between two cells. */
    private static String cell(Node cell) {
        StringBuilder words = new StringBuilder();
        children(cell).forEach(part -> words.append(WORDS.render(part)));
        return words.toString().strip();
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            say(new Block.Paragraph(text.strip()));
        }
    }

    private void say(Block block) {
        blocks.add(block);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    private static String words(Node node) {
        return WORDS.render(node).strip();
    }
}
