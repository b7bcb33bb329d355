package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AnnouncementReads;
import se.healthycities.portal.announcement.LedRow;
import se.healthycities.portal.announcement.Proof;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** Drafts and sent announcements of a space or of the network, for those who lead there. */
class LedListPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 30;

    @Inject
    private AnnouncementReads announcements;

    @Inject
    private Today today;

    private final Scene scene;
    private final long before;

    /** @param before an id: the list begins with what is older */
    LedListPanel(String id, Scene scene, long before) {
        super(id);
        this.scene = scene;
        this.before = before;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<LedRow> rows = announcements.led(scene, before, A_PAGE + 1);
        List<LedRow> shown = rows.subList(0, Math.min(A_PAGE, rows.size()));
        add(new Href("write", AnnouncementAddresses.write(scene)));
        WebMarkupContainer list = new WebMarkupContainer("some");
        list.add(new ListView<>("announcement", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<LedRow> item) {
                fill(item, item.getModelObject());
            }
        });
        add(list.setVisible(!shown.isEmpty()), new WebMarkupContainer("empty").setVisible(shown.isEmpty()));
        boolean more = rows.size() > A_PAGE;
        long last = more ? shown.get(A_PAGE - 1).id() : 0;
        add(new Href("older", AnnouncementAddresses.led(scene) + "?before=" + last).setVisible(more));
    }

    private void fill(ListItem<LedRow> item, LedRow row) {
        boolean sent = row.sentAt() != null;
        item.add(new TextHref("subject", AnnouncementAddresses.led(scene, row.id()), row.subject(getLocale())));
        item.add(new Label("state", getString(sent ? "ledListPanel.sent" : "ledListPanel.draft"))
                .add(AttributeModifier.append("class", sent ? "tag-plain" : "tag-sun")));
        item.add(new WebMarkupContainer("proof").setVisible(row.proof() != Proof.NONE));
        String when = Dates.moment(sent ? row.sentAt() : row.changedAt(), today.date(), getLocale());
        item.add(new Label(
                "words",
                Texts.get(WritePanel.class, "aim." + row.aim(), getLocale()) + " · "
                        + getString("ledListPanel.people").replace("{0}", String.valueOf(row.recipients())) + " · "
                        + when));
    }
}
