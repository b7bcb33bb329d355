package se.healthycities.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import se.healthycities.portal.settings.Settings;

/** Turns a letter into the words that leave. Values are put in after Markdown was read, so that they stay plain text. */
@ApplicationScoped
public class LetterRenderer {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(ReadableLink::new)
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "blockquote", "code", "pre", "ul", "ol", "li", "hr", "h2", "h3")
            .allowElements((element, attributes) -> "h2", "h1")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .toFactory();

    private final Settings settings;

    @Inject
    public LetterRenderer(Settings settings) {
        this.settings = settings;
    }

    /** @throws IllegalArgumentException when a template or a value is missing, or a link leads away from the portal */
    RenderedLetter render(Letter letter) {
        LetterTemplate template = LetterTemplate.load(letter.home(), letter.template(), letter.language());
        Map<String, String> values = letter.values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> PlainText.of(entry.getValue())));
        Node body = PARSER.parse(template.body());
        body.accept(new LetterFilling(template, values, letter.lists(), settings.url()));
        return new RenderedLetter(
                PlainText.line(template.fill(template.subject(), values)),
                TEXT.render(body).strip() + "\n",
                POLICY.sanitize(HTML.render(body)));
    }

    /** A link as people write it: what it is, a colon and the address. */
    private record ReadableLink(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class);
        }

        @Override
        public void render(Node node) {
            String address = ((Link) node).getDestination().replaceFirst("^mailto:", "");
            boolean bare = node.getFirstChild() instanceof Text text
                    && text.getLiteral().equals(address);
            for (Node child = node.getFirstChild(); child != null && !bare; child = child.getNext()) {
                context.render(child);
            }
            context.getWriter().write(bare ? address : ": " + address);
        }
    }
}
