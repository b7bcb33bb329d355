package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.meeting.AgendaService;
import se.healthycities.portal.meeting.ItemRow;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.NoteMissing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.TextHref;

/** The items of an agenda in their order, to be moved by buttons, opened or taken away. */
class AgendaOrder extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String ACT = "act";
    private static final String SENT = "(up|down|remove):\\d{1,18}:\\d{1,4}";

    @Inject
    private AgendaService agendas;

    private final Scene scene;
    private final OccasionDetails occasion;
    private final List<ItemRow> items;
    private final WhyField why;
    private final RequestKey key = new RequestKey("key");

    /** @param locked true when each change asks for a note */
    AgendaOrder(String id, Scene scene, OccasionDetails occasion, List<ItemRow> items, boolean locked) {
        super(id);
        this.scene = scene;
        this.occasion = occasion;
        this.items = items;
        this.why = new WhyField("why", locked);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String sent =
                        getRequest().getPostParameters().getParameterValue(ACT).toString("");
                if (sent.matches(SENT)) {
                    String[] act = sent.split(":");
                    change(act[0], Long.parseLong(act[1]), Integer.parseInt(act[2]));
                }
            }
        };
        form.add(new ListView<>("item", items) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ItemRow> item) {
                ItemRow row = item.getModelObject();
                item.add(new TextHref(
                        "link",
                        MeetingAddresses.editItem(occasion.spacePath(), occasion.key(), row.id()),
                        row.position() + ". " + row.title()));
                item.add(new Label("kind", getString("itemKind." + row.kind())));
                item.add(button("up", row).setVisible(row.position() > 1));
                item.add(button("down", row).setVisible(row.position() < items.size()));
                item.add(button("remove", row).setVisible(row.said().isEmpty() && row.decision() == null));
            }
        });
        add(form.add(why, key));
    }

    private WebMarkupContainer button(String act, ItemRow row) {
        WebMarkupContainer button = new WebMarkupContainer(act);
        String name = getString("agendaOrder." + act).replace("{0}", row.title());
        button.add(
                AttributeModifier.replace("value", act + ":" + row.id() + ":" + row.position()),
                AttributeModifier.replace("aria-label", name),
                AttributeModifier.replace("title", name));
        return button;
    }

    private void change(String act, long item, int position) {
        try {
            if (act.equals("remove")) {
                agendas.remove(scene, item, why.said(key));
            } else {
                agendas.move(scene, item, position, act.equals("up"), why.said(key));
            }
        } catch (NoteMissing missing) {
            why.missing();
            return;
        }
        throw new RedirectToUrlException(MeetingAddresses.agenda(occasion.spacePath(), occasion.key()));
    }
}
