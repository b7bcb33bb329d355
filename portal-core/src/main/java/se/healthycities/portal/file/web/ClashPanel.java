package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.file.Clash;
import se.healthycities.portal.file.SameName;
import se.healthycities.portal.time.Today;

/** Asks what should become of uploads whose names are taken: a new version, both side by side, or nothing (E1). */
class ClashPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String MARKUP_ID = "clashes";

    @Inject
    private Today today;

    private final ArrayList<Clash> clashes = new ArrayList<>();

    ClashPanel(String id) {
        super(id);
        setMarkupId(MARKUP_ID).setOutputMarkupId(true);
    }

    /** The name under which the answer for an upload is sent. */
    static String name(UUID draft) {
        return "same-" + draft;
    }

    void ask(List<Clash> about) {
        clashes.addAll(about);
        error(getString("clashPanel.error"));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(!clashes.isEmpty());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("clash", () -> clashes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Clash> item) {
                Clash clash = item.getModelObject();
                item.add(new Label("name", getString("clashPanel.taken").replace("{0}", clash.name())));
                boolean closed = clash.closed() != null;
                item.add(choice("version", clash, SameName.NEW_VERSION).setVisible(!closed));
                item.add(new Label("why", closed ? ClosedWords.say(clash.closed(), today.date(), getLocale()) : "")
                        .setVisible(closed));
                item.add(choice("both", clash, SameName.KEEP_BOTH), choice("neither", clash, SameName.LEAVE_OUT));
            }
        });
    }

    private static WebMarkupContainer choice(String id, Clash clash, SameName answer) {
        WebMarkupContainer choice = new WebMarkupContainer(id);
        choice.add(new WebMarkupContainer("radio")
                .add(AttributeModifier.replace("name", name(clash.draft())))
                .add(AttributeModifier.replace("value", answer.name())));
        return choice;
    }
}
