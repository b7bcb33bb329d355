package se.healthycities.portal.succession.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.succession.HandoverRow;
import se.healthycities.portal.succession.SuccessionReads;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** The hand-overs that concern the visitor; one of them with all its things and the way back. */
public class HandoversPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/handovers";
    private static final int A_PAGE = 20;

    @Inject
    private SuccessionReads reads;

    public HandoversPage(PageParameters parameters) {
        super(parameters);
    }

    static String address(long id) {
        return ADDRESS + "?id=" + id;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(chosen());
        long before = getPageParameters().get("before").toLong(Long.MAX_VALUE);
        List<HandoverRow> rows = reads.handovers(visitor(), before, A_PAGE + 1);
        List<HandoverRow> shown = rows.subList(0, Math.min(rows.size(), A_PAGE));
        WebMarkupContainer some = new WebMarkupContainer("some");
        some.add(new ListView<>("handover", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<HandoverRow> item) {
                HandoverRow row = item.getModelObject();
                item.add(new TextHref("open", address(row.id()), what(row)));
                item.add(new WebMarkupContainer("undone").setVisible(row.undone()));
                item.add(new Label("meta", meta(row)));
            }
        });
        add(some.setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        WebMarkupContainer later = new WebMarkupContainer("later");
        long last = shown.isEmpty() ? 0 : shown.get(shown.size() - 1).id();
        later.add(new Href("next", ADDRESS + "?before=" + last));
        add(later.setVisible(rows.size() > A_PAGE));
    }

    private Component chosen() {
        long id = getPageParameters().get("id").toLong(0);
        Optional<HandoverRow> row = id == 0 ? Optional.empty() : reads.handover(visitor(), id);
        if (id != 0 && row.isEmpty()) {
            throw new Refused(Verdict.NOT_FOUND, Scene.PORTAL);
        }
        return row.<Component>map(found -> new HandoverPanel("chosen", found, what(found)))
                .orElseGet(() -> new WebMarkupContainer("chosen").setVisible(false));
    }

    private String what(HandoverRow row) {
        String to = row.successor() == null ? getString("vacant") : row.successor();
        return getString("what").replace("{0}", row.leaver()).replace("{1}", to);
    }

    private String meta(HandoverRow row) {
        return getString("meta")
                .replace("{0}", row.organisation())
                .replace("{1}", Dates.day(row.lastDay(), visitor().today(), language()))
                .replace("{2}", Dates.number(row.things(), language()));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("new"), HandoverPage.ADDRESS));
    }
}
