package se.healthycities.portal.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The lines of a letter's list as Markdown knows them: first those without a heading, then below each heading its
 * lines, in the order in which they came.
 */
class LetterList {
    private static final int BELOW_THE_SUBJECT = 2;
    private final UnaryOperator<String> absolute;

    /** @param absolute makes the address of a page whole, and refuses one that leads away */
    LetterList(UnaryOperator<String> absolute) {
        this.absolute = absolute;
    }

    List<Node> of(List<LetterLine> lines) {
        Map<String, BulletList> lists = new LinkedHashMap<>();
        lists.put("", tight());
        for (LetterLine line : lines) {
            String heading = line.heading() == null ? "" : PlainText.line(line.heading());
            lists.computeIfAbsent(heading, none -> tight()).appendChild(item(line));
        }
        List<Node> nodes = new ArrayList<>();
        lists.forEach((heading, list) -> {
            if (!heading.isEmpty()) {
                nodes.add(heading(heading));
            }
            if (list.getFirstChild() != null) {
                nodes.add(list);
            }
        });
        return nodes;
    }

    private static Heading heading(String words) {
        Heading heading = new Heading();
        heading.setLevel(BELOW_THE_SUBJECT);
        heading.appendChild(new Text(words));
        return heading;
    }

    private static BulletList tight() {
        BulletList list = new BulletList();
        list.setTight(true);
        list.setMarker("-");
        return list;
    }

    private ListItem item(LetterLine line) {
        Paragraph words = new Paragraph();
        words.appendChild(linked(line.words(), line.address()));
        if (line.more() != null) {
            words.appendChild(new HardLineBreak());
            words.appendChild(new Text(PlainText.line(line.more())));
        }
        if (line.act() != null) {
            words.appendChild(new HardLineBreak());
            words.appendChild(linked(line.act().words(), line.act().address()));
        }
        ListItem item = new ListItem();
        item.appendChild(words);
        return item;
    }

    private Node linked(String words, String address) {
        Text text = new Text(PlainText.line(words));
        if (address == null) {
            return text;
        }
        Link link = new Link(absolute.apply(address), null);
        link.appendChild(text);
        return link;
    }
}
