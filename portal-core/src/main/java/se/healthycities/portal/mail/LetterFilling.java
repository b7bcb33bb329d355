package se.healthycities.portal.mail;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Puts values into the places of a letter that Markdown has been read from already, and makes its links absolute. */
class LetterFilling extends AbstractVisitor {
    private static final Pattern PLACE_OF_LIST = Pattern.compile("\\$\\{(\\w+)}");

    private final LetterTemplate template;
    private final Map<String, String> values;
    private final Map<String, List<LetterLine>> lists;
    private final String portal;

    LetterFilling(
            LetterTemplate template, Map<String, String> values, Map<String, List<LetterLine>> lists, String portal) {
        this.template = template;
        this.values = values;
        this.lists = lists;
        this.portal = portal;
    }

    /** A list takes the place of the paragraph that holds nothing but its placeholder. */
    @Override
    public void visit(Paragraph paragraph) {
        List<LetterLine> lines = lines(paragraph);
        if (lines == null) {
            visitChildren(paragraph);
        } else {
            new LetterList(this::absolute).of(lines).forEach(paragraph::insertBefore);
            paragraph.unlink();
        }
    }

    private List<LetterLine> lines(Paragraph paragraph) {
        boolean alone = paragraph.getFirstChild() == paragraph.getLastChild();
        Matcher place =
                PLACE_OF_LIST.matcher(alone && paragraph.getFirstChild() instanceof Text text ? text.getLiteral() : "");
        return place.matches() ? lists.get(place.group(1)) : null;
    }

    @Override
    public void visit(Text text) {
        String[] lines = template.fill(text.getLiteral(), values).split("\n", -1);
        text.setLiteral(lines[0]);
        Node last = text;
        for (int i = 1; i < lines.length; i++) {
            Node end = new HardLineBreak();
            last.insertAfter(end);
            last = new Text(lines[i]);
            end.insertAfter(last);
        }
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(PlainText.line(template.fill(code.getLiteral(), values)));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(absolute(template.fill(link.getDestination(), values)));
        link.setTitle(null);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        throw new IllegalArgumentException(template.name() + " has a picture; letters load nothing.");
    }

    private String absolute(String address) {
        String whole = address.startsWith("/") ? portal + address : address;
        if (whole.startsWith("mailto:")) {
            Letter.requirePlain(whole.substring("mailto:".length()));
        } else if (!URI.create(whole).toString().startsWith(portal + "/")) {
            throw new IllegalArgumentException(template.name() + " has a link that leads away from the portal.");
        }
        return whole;
    }
}
