package se.healthycities.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns what people write (CommonMark with tables) into safe HTML: once, when it is written. */
@ApplicationScoped
public class Markdown {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br>")
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();
    private static final TextContentRenderer PARAGRAPHS = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    /** Headings become smaller ones, because a page has its own h1 and h2; pictures are not loaded from elsewhere. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "strong",
                    "em",
                    "del",
                    "blockquote",
                    "code",
                    "pre",
                    "ul",
                    "ol",
                    "li",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "h3",
                    "h4",
                    "h5",
                    "h6")
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .allowAttributes("start")
            .onElements("ol")
            .toFactory();

    /** The words alone, on one line: for letters and lists. */
    public String toPlain(String text) {
        return PLAIN.render(PARSER.parse(text)).strip();
    }

    /** The words with their paragraphs and lists, for letters that say everything. */
    public String toParagraphs(String text) {
        return PARAGRAPHS.render(PARSER.parse(text)).strip();
    }

    public String toHtml(String text) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(text)));
    }
}
