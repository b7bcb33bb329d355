package se.healthycities.portal.brief.web;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.brief.Official;

/** Chooses the official who shall have a question; the one who is meant first is chosen already. */
class OfficialField extends Panel {
    private static final long serialVersionUID = 1L;
    static final String NAME = "official";

    private final List<Official> officials;

    OfficialField(String id, List<Official> officials) {
        super(id);
        this.officials = officials;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>(NAME, officials) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Official> item) {
                Official one = item.getModelObject();
                item.add(AttributeModifier.replace("value", one.affiliation()));
                item.add(new Label("name", one.name() + ", " + one.title()).setRenderBodyOnly(true));
            }
        });
        setVisible(!officials.isEmpty());
    }
}
