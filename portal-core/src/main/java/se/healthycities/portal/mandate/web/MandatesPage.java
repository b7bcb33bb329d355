package se.healthycities.portal.mandate.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.account.OwnOrganisation;
import se.healthycities.portal.account.OwnedOrganisation;
import se.healthycities.portal.mandate.ElectionRow;
import se.healthycities.portal.mandate.MandateReads;
import se.healthycities.portal.mandate.VacantMandate;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** Where the contacts of an organisation say after an election which of its politicians go on (N18); the coordinator for all. */
public class MandatesPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MandateReads mandates;

    @Inject
    private AccountReads accounts;

    @Inject
    private OwnOrganisation rule;

    private OwnedOrganisation organisation;

    public MandatesPage(PageParameters parameters) {
        super(parameters);
    }

    static String address(OwnedOrganisation organisation) {
        return "/mandates?organisation=" + organisation.address();
    }

    @Override
    protected void onInitialize() {
        if (!visitor().contact() && !visitor().coordinates()) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        List<OwnedOrganisation> choices = accounts.organisations(visitor());
        organisation = organisation(choices).orElse(null);
        if (organisation != null) {
            rule.require(organisation.id(), "mandates");
        }
        super.onInitialize();
        Optional<ElectionRow> election = mandates.election();
        add(new Label("lead", lead(election)));
        add(new Label("organisation", organisation == null ? "" : organisation.name())
                .setVisible(organisation != null));
        WebMarkupContainer choice = new WebMarkupContainer("choice");
        choice.add(new Options(
                "option",
                choices.stream()
                        .map(one -> new Options.Option(one.address(), one.name()))
                        .toList(),
                organisation == null ? "" : organisation.address()));
        add(choice.setVisible(choices.size() > 1));
        boolean shown = organisation != null && election.isPresent();
        add(shown ? new MandateList("list", organisation, visitor()) : new EmptyPanel("list").setVisible(false));
        add(vacant(shown ? mandates.vacant(organisation.id()) : List.of()));
        WebMarkupContainer none = new WebMarkupContainer("none");
        none.add(new Label("next", next()));
        add(none.setVisible(election.isEmpty()));
    }

    private Optional<OwnedOrganisation> organisation(List<OwnedOrganisation> choices) {
        String asked = getPageParameters().get("organisation").toString("");
        if (!asked.isEmpty()) {
            return Optional.of(
                    accounts.organisationAt(asked).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene())));
        }
        return choices.size() == 1 ? Optional.of(choices.get(0)) : Optional.empty();
    }

    private String lead(Optional<ElectionRow> election) {
        return election.map(held -> getString("lead").replace("{0}", Dates.day(held.heldOn(), language())))
                .orElseGet(() -> getString("leadNone"));
    }

    private String next() {
        return mandates.next()
                .map(election -> getString("next")
                        .replace("{0}", Dates.day(election.heldOn(), language()))
                        .replace("{1}", Dates.day(election.confirmsFrom(), language())))
                .orElse("");
    }

    private Component vacant(List<VacantMandate> rows) {
        WebMarkupContainer section = new WebMarkupContainer("vacant");
        section.add(new ListView<>("seat", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VacantMandate> item) {
                VacantMandate row = item.getModelObject();
                item.add(new TextHref("space", Addresses.seats(row.path()), row.space()));
                item.add(new Label(
                        "since",
                        getString("since")
                                .replace("{0}", Dates.day(row.lastDay().plusDays(1), getLocale()))));
            }
        });
        return section.setVisible(!rows.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
