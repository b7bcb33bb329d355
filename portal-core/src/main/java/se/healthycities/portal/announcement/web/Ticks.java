package se.healthycities.portal.announcement.web;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import se.healthycities.portal.web.request.PlainPost;

/** Boxes of one name that are ticked or not, as plain inputs: what was ticked stays ticked when a form is refused. */
class Ticks implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final HashSet<String> stored;

    /** @param stored the values that are ticked before anybody sends the form */
    Ticks(String name, Set<String> stored) {
        this.name = name;
        this.stored = new HashSet<>(stored);
    }

    /** A value and the words for it. */
    record Tick(String value, String words) implements Serializable {}

    /** The values that were sent ticked. */
    Set<String> sent() {
        String[] values = PlainPost.request().getParameterValues(name);
        return values == null ? Set.of() : Set.of(values);
    }

    WebMarkupContainer box(String id, String value) {
        WebMarkupContainer box = new WebMarkupContainer(id);
        box.add(AttributeModifier.replace("name", name), AttributeModifier.replace("value", value));
        box.add(AttributeModifier.replace("checked", () -> ticked(value) ? "checked" : null));
        return box;
    }

    ListView<Tick> list(String id, List<Tick> ticks) {
        return new ListView<>(id, ticks) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Tick> item) {
                Tick tick = item.getModelObject();
                item.add(box("box", tick.value()), new Label("words", tick.words()));
            }
        };
    }

    private boolean ticked(String value) {
        return (PlainPost.posted() ? sent() : stored).contains(value);
    }
}
