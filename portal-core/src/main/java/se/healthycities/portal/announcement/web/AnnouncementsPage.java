package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AnnouncementReads;
import se.healthycities.portal.announcement.ReceivedRow;
import se.healthycities.portal.announcement.UnconfirmedAnnouncements;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** The announcements that were sent to the visitor, the newest first; what waits for an answer is marked. */
public class AnnouncementsPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/announcements";
    private static final int A_PAGE = 30;

    @Inject
    private AnnouncementReads announcements;

    @Inject
    private UnconfirmedAnnouncements unconfirmed;

    public AnnouncementsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long before = getPageParameters().get("before").toLong(Long.MAX_VALUE);
        List<ReceivedRow> rows = announcements.received(before, A_PAGE + 1);
        List<ReceivedRow> shown = rows.subList(0, Math.min(A_PAGE, rows.size()));
        Set<String> waiting = new HashSet<>();
        unconfirmed.waitingFor(visitor().person(), language()).forEach(asked -> waiting.add(asked.address()));
        WebMarkupContainer some = new WebMarkupContainer("some");
        some.add(new ListView<>("announcement", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ReceivedRow> item) {
                ReceivedRow row = item.getModelObject();
                String address = AnnouncementAddresses.page(row.id());
                item.add(new TextHref("subject", address, row.subject(language())));
                item.add(new WebMarkupContainer("waits").setVisible(waiting.contains(address)));
                String from = row.space(language()) == null
                        ? AnnouncementsPage.this.getString("network")
                        : row.space(language());
                item.add(new Label(
                        "from",
                        from + " · " + Dates.moment(row.sentAt(), visitor().today(), language())));
            }
        });
        add(some.setVisible(!shown.isEmpty()), new WebMarkupContainer("empty").setVisible(shown.isEmpty()));
        boolean more = rows.size() > A_PAGE;
        add(new Href(
                        "older",
                        ADDRESS + "?before=" + (more ? shown.get(A_PAGE - 1).id() : 0))
                .setVisible(more));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
