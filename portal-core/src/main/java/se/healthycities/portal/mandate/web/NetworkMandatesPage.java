package se.healthycities.portal.mandate.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.mandate.MandateReads;
import se.healthycities.portal.mandate.OrganisationMandates;
import se.healthycities.portal.mandate.VacantMandate;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** How far the organisations have come with confirming their politicians after an election, and which seats are empty (N18). */
public class NetworkMandatesPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MandateReads mandates;

    public NetworkMandatesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<OrganisationMandates> rows = mandates.organisations();
        add(new Label("lead", lead()));
        add(table(rows).setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        List<VacantMandate> vacant = mandates.vacant(0);
        WebMarkupContainer section = new WebMarkupContainer("vacant");
        section.add(new ListView<>("seat", vacant) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VacantMandate> item) {
                VacantMandate row = item.getModelObject();
                item.add(new TextHref("space", Addresses.seats(row.path()), row.space()));
                item.add(new Label("organisation", row.organisationName()));
            }
        });
        add(section.setVisible(!vacant.isEmpty()));
    }

    private String lead() {
        return mandates.election()
                .map(election -> getString("lead").replace("{0}", Dates.day(election.heldOn(), language())))
                .or(() -> mandates.next()
                        .map(election -> getString("next")
                                .replace("{0}", Dates.day(election.heldOn(), language()))
                                .replace("{1}", Dates.day(election.confirmsFrom(), language()))))
                .orElse("");
    }

    private Component table(List<OrganisationMandates> rows) {
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OrganisationMandates> item) {
                OrganisationMandates row = item.getModelObject();
                item.add(new TextHref("name", "/mandates?organisation=" + row.address(), row.name()));
                item.add(new Label("toConfirm", row.toConfirm()), new Label("confirmed", row.confirmed()));
                item.add(new Label("ended", row.ended()), new Label("elected", row.elected()));
                item.add(new WebMarkupContainer("nobody").setVisible(row.elected() == 0));
                item.add(new Label(
                        "sent", row.sentAt() == null ? "–" : Dates.day(Today.day(row.sentAt()), getLocale())));
            }
        });
        return table;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
