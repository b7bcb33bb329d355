package se.healthycities.portal.web.component;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import se.healthycities.portal.web.request.PlainPost;

/** Boxes of one name that are ticked or not, as plain inputs: what was ticked stays ticked when a form is refused. */
public class Ticks implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final HashSet<String> stored;

    /** @param stored the values that are ticked before anybody sends the form */
    public Ticks(String name, Set<String> stored) {
        this.name = name;
        this.stored = new HashSet<>(stored);
    }

    /** A value and the words for it. */
    public record Tick(String value, String words) implements Serializable {}

    /** The values that were sent ticked. */
    public Set<String> sent() {
        String[] values = PlainPost.request().getParameterValues(name);
        return values == null ? Set.of() : Set.of(values);
    }

    /** Those of them that are ids. */
    public Set<Long> sentIds() {
        return sent().stream()
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** Those of them that name a constant. */
    public <E extends Enum<E>> Set<E> sentAs(Class<E> kind) {
        return Stream.of(kind.getEnumConstants())
                .filter(constant -> sent().contains(constant.name()))
                .collect(Collectors.toSet());
    }

    public WebMarkupContainer box(String id, String value) {
        WebMarkupContainer box = new WebMarkupContainer(id);
        box.add(AttributeModifier.replace("name", name), AttributeModifier.replace("value", value));
        box.add(AttributeModifier.replace("checked", () -> ticked(value) ? "checked" : null));
        return box;
    }

    public ListView<Tick> list(String id, List<Tick> ticks) {
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
