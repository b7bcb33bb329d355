package se.healthycities.portal.succession.web;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;

/** A choice of a plain form that is sent by GET, so that what was chosen stands in the address. */
class Options extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;

    /** Something that can be chosen. */
    record Option(String value, String text) implements Serializable {}

    Options(String id, String name, List<Option> options, String chosen) {
        super(id);
        add(AttributeModifier.replace("name", name), AttributeModifier.replace("id", name));
        add(new ListView<>("option", options) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Option> item) {
                Option option = item.getModelObject();
                item.add(AttributeModifier.replace("value", option.value()));
                if (option.value().equals(chosen)) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                item.add(new Label("text", option.text()).setRenderBodyOnly(true));
            }
        });
    }
}
