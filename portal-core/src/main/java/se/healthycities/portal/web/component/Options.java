package se.healthycities.portal.web.component;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;

/** The options of a select in a form that only reads: it is sent by GET, and its choice stands in the address. */
public class Options extends ListView<Options.Option> {
    private static final long serialVersionUID = 1L;
    private final String chosen;

    /** A value for the address and the words for it. */
    public record Option(String value, String words) implements Serializable {}

    public Options(String id, List<Option> options, String chosen) {
        super(id, options);
        this.chosen = chosen;
    }

    @Override
    protected void populateItem(ListItem<Option> item) {
        Option option = item.getModelObject();
        item.add(AttributeModifier.replace("value", option.value()));
        if (option.value().equals(chosen)) {
            item.add(AttributeModifier.replace("selected", "selected"));
        }
        item.add(new Label("words", option.words()).setRenderBodyOnly(true));
    }
}
