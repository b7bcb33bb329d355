package se.healthycities.portal.incoming.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.incoming.ArrivalRow;
import se.healthycities.portal.incoming.ArrivalState;
import se.healthycities.portal.incoming.IncomingReads;
import se.healthycities.portal.incoming.LastPoll;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** Mails that came in and did not become posts by themselves (C5), for the office: those that wait, and those of machines. */
public class IncomingPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/incoming";
    private static final int A_PAGE = 50;
    private static final List<ArrivalState> SHOWN =
            List.of(ArrivalState.QUARANTINED, ArrivalState.AUTOMATIC, ArrivalState.DELIVERED, ArrivalState.ANSWERED);

    @Inject
    private IncomingReads reads;

    @Inject
    private Settings settings;

    public IncomingPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ArrivalState asked = asked();
        long before = getPageParameters().get("before").toLong(Long.MAX_VALUE);
        List<ArrivalRow> rows = reads.list(asked, before, A_PAGE + 1);
        List<ArrivalRow> shown = rows.subList(0, Math.min(A_PAGE, rows.size()));
        String done = getPageParameters().get("done").toString("");
        boolean known = List.of("delivered", "answered", "removed").contains(done);
        add(new Label("done", known ? getString("done." + done) : "").setVisible(known));
        add(new Label("polled", polled()));
        add(new ListView<>("state", SHOWN) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ArrivalState> item) {
                ArrivalState one = item.getModelObject();
                item.add(new TextHref("link", ADDRESS + "?state=" + one, getString("state." + one))
                        .add(AttributeModifier.append("aria-current", one == asked ? "page" : "false")));
            }
        });
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("mail", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ArrivalRow> item) {
                fill(item, item.getModelObject());
            }
        });
        add(table.setVisible(!shown.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(shown.isEmpty()));
        boolean more = rows.size() > A_PAGE;
        add(new Href(
                        "older",
                        ADDRESS + "?state=" + asked + "&before="
                                + (more ? shown.get(A_PAGE - 1).id() : 0))
                .setVisible(more));
    }

    private void fill(ListItem<ArrivalRow> item, ArrivalRow row) {
        item.add(new TextHref(
                "subject", ADDRESS + "/" + row.id(), row.subject().isBlank() ? getString("noSubject") : row.subject()));
        item.add(new Label("from", row.sender().isBlank() ? "–" : row.sender()));
        item.add(new Label("discussion", row.discussion() == null ? "–" : row.discussion()));
        item.add(new Label("reason", row.reason() == null ? "–" : getString("reason." + row.reason())));
        item.add(new Label("when", Dates.moment(row.arrivedAt(), visitor().today(), language())));
    }

    private String polled() {
        LastPoll last = reads.lastPoll();
        if (settings.demo()) {
            return getString("polled.demo");
        }
        if (settings.mailbox().isEmpty()) {
            return getString("polled.off");
        }
        if (last.at() == null) {
            return getString("polled.never");
        }
        String when = Dates.moment(last.at(), visitor().today(), language());
        return getString(last.fault() == null ? "polled.well" : "polled.fault")
                .replace("{0}", when)
                .replace("{1}", String.valueOf(last.fault()));
    }

    private ArrivalState asked() {
        String name = getPageParameters().get("state").toString("");
        return SHOWN.stream()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(ArrivalState.QUARANTINED);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
