package se.healthycities.portal.space.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.ReaderShowing;
import se.healthycities.portal.space.ShownReaders;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;

/** Where whoever leads a space chooses what is seen of who has read its discussions (C2). */
class ReadersPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReaderShowing showing;

    private final Standing standing;
    private final Scene scene;

    ReadersPanel(String id, Standing standing, Scene scene) {
        super(id);
        this.standing = standing;
        this.scene = scene;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String sent = getRequest()
                        .getPostParameters()
                        .getParameterValue("readers")
                        .toString("");
                Stream.of(ShownReaders.values())
                        .filter(choice -> choice.name().equals(sent))
                        .findFirst()
                        .ifPresent(choice -> showing.choose(scene, choice));
                throw new RedirectToUrlException(Addresses.settings(standing.path()) + "?saved=true");
            }
        };
        form.add(new ListView<>("choice", List.of(ShownReaders.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ShownReaders> item) {
                ShownReaders choice = item.getModelObject();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("value", choice.name()));
                if (choice == standing.shownReaders()) {
                    box.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(box, new Label("name", ReadersPanel.this.getString("readersPanel." + choice)));
                item.add(new Label("words", ReadersPanel.this.getString("readersPanel." + choice + ".words")));
            }
        });
        add(form);
    }
}
