package se.healthycities.portal.discussion.web;

import java.util.stream.IntStream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.discussion.moving.PostPlace;
import se.healthycities.portal.discussion.moving.Stubs;
import se.healthycities.portal.web.component.TextHref;

/** One line in the place of posts that went to another discussion; it names that one only to those who may read it. */
class MovedPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final Stubs stubs;

    MovedPanel(String id, Stubs stubs) {
        super(id);
        this.stubs = stubs;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(AttributeModifier.replace("class", "post post-stub"));
        add(AttributeModifier.replace("aria-labelledby", "moved-" + stubs.first()));
        add(
                new ListView<>(
                        "number",
                        IntStream.rangeClosed(stubs.first(), stubs.last())
                                .boxed()
                                .toList()) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<Integer> item) {
                        item.add(AttributeModifier.replace("id", "post-" + item.getModelObject()));
                    }
                });
        PostPlace to = stubs.to();
        String key = "movedPanel." + (stubs.first() == stubs.last() ? "one" : "many") + (to == null ? "" : "To");
        String words = getString(key)
                .replace("{0}", String.valueOf(stubs.first()))
                .replace("{1}", String.valueOf(stubs.last()));
        add(new Label("words", words).add(AttributeModifier.replace("id", "moved-" + stubs.first())));
        add(to == null ? new WebMarkupContainer("to").setVisible(false) : new TextHref("to", to.address(), to.title()));
    }
}
