package se.healthycities.themegroups.group.web;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.web.component.TextHref;

/** What a group has, one line each: a name that leads there, its marks, and what is to be known in short. */
public abstract class Lines<R extends Serializable> extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<R> rows;

    protected Lines(String id, List<R> rows) {
        super(id);
        this.rows = rows;
    }

    /** How one of them is told, in the language of the page. */
    protected abstract Line line(R row);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("line", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<R> item) {
                Line line = line(item.getModelObject());
                item.add(new TextHref("name", line.address(), line.name()));
                item.add(marks(line.marks()), new Label("meta", String.join(" · ", line.meta())));
            }
        });
        setVisible(!rows.isEmpty());
    }

    private static ListView<Mark> marks(List<Mark> marks) {
        return new ListView<>("mark", marks) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Mark> item) {
                Mark mark = item.getModelObject();
                Label words = new Label("words", mark.words());
                item.add(mark.strong() ? words.add(AttributeModifier.append("class", "tag-sun")) : words);
            }
        };
    }

    /**
     * One line.
     *
     * @param meta what stands below the name, in order
     */
    public record Line(String address, String name, List<Mark> marks, List<String> meta) {}

    /**
     * A word that stands out.
     *
     * @param strong for the one that matters most
     */
    public record Mark(String words, boolean strong) implements Serializable {}
}
