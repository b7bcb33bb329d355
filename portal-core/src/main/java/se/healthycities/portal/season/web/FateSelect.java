package se.healthycities.portal.season.web;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;

/** What becomes of one thing in the new season; what was chosen in this request stays chosen. */
class FateSelect<E extends Enum<E>> extends Panel {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final String what;
    private final List<E> choices;
    private final E otherwise;

    /** @param what the space or the plugin, for those who hear the field and do not see its row */
    FateSelect(String id, String name, String what, List<E> choices, E otherwise) {
        super(id);
        this.name = name;
        this.what = what;
        this.choices = choices;
        this.otherwise = otherwise;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String kind = otherwise.getDeclaringClass().getSimpleName();
        String sent = getRequest().getPostParameters().getParameterValue(name).toString(otherwise.name());
        WebMarkupContainer select = new WebMarkupContainer("select");
        select.add(AttributeModifier.replace("name", name));
        select.add(AttributeModifier.replace(
                "aria-label", getString("fateSelect." + kind).replace("{0}", what)));
        select.add(new ListView<>("option", choices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<E> item) {
                E choice = item.getModelObject();
                item.add(AttributeModifier.replace("value", choice.name()));
                if (choice.name().equals(sent)) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                item.add(new Label("text", getString("fateSelect." + kind + "." + choice)).setRenderBodyOnly(true));
            }
        });
        add(select);
    }
}
