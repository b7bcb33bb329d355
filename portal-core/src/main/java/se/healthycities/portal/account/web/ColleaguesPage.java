package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.account.ColleagueRow;
import se.healthycities.portal.account.OwnOrganisation;
import se.healthycities.portal.account.OwnedOrganisation;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.PortalPage;

/**
 * Where the contacts of an organisation look after its people, and the coordinator after everybody's: who they are, and
 * beside it either the form for somebody new or what can be changed for one of them.
 */
public class ColleaguesPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountReads accounts;

    @Inject
    private OwnOrganisation rule;

    private OwnedOrganisation organisation;

    public ColleaguesPage(PageParameters parameters) {
        super(parameters);
    }

    /** The page for one organisation; what is said about one colleague is at the same address with {@code colleague}. */
    static String address(OwnedOrganisation organisation) {
        return "/colleagues?organisation=" + organisation.address();
    }

    @Override
    protected void onInitialize() {
        if (!visitor().contact() && !visitor().coordinates()) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        long asked = getPageParameters().get("colleague").toLong(0);
        List<OwnedOrganisation> choices = accounts.organisations(visitor());
        organisation = organisation(asked, choices).orElse(null);
        if (organisation != null) {
            rule.require(organisation.id(), "colleagues");
        }
        super.onInitialize();
        add(new Label("lead", organisation == null ? getString("choose") : organisation.name()));
        add(choice(choices).setVisible(choices.size() > 1));
        Optional<ColleagueRow> chosen = asked == 0 ? Optional.empty() : accounts.colleague(asked);
        boolean shown = organisation != null;
        String after = getPageParameters().get("after").toString("");
        add(shown ? new ColleagueTable("list", organisation, after, visitor().today()) : none("list"));
        add(
                shown && chosen.isPresent()
                        ? new ColleaguePanel("one", organisation, chosen.get(), visitor())
                        : none("one"));
        add(shown && chosen.isEmpty() ? new NewColleagueForm("new", organisation, visitor()) : none("new"));
    }

    private Optional<OwnedOrganisation> organisation(long colleague, List<OwnedOrganisation> choices) {
        String address = getPageParameters().get("organisation").toString("");
        if (colleague != 0) {
            return Optional.of(accounts.organisationOf(colleague).orElseThrow(this::missing));
        }
        if (!address.isEmpty()) {
            return Optional.of(accounts.organisationAt(address).orElseThrow(this::missing));
        }
        return choices.size() == 1 ? Optional.of(choices.get(0)) : Optional.empty();
    }

    private Refused missing() {
        return new Refused(Verdict.NOT_FOUND, scene());
    }

    private WebMarkupContainer choice(List<OwnedOrganisation> choices) {
        WebMarkupContainer form = new WebMarkupContainer("choice");
        form.add(new ListView<>("organisation", choices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OwnedOrganisation> item) {
                OwnedOrganisation choice = item.getModelObject();
                item.add(AttributeModifier.replace("value", choice.address()));
                item.add(new Label("name", choice.name()).setRenderBodyOnly(true));
                if (organisation != null && organisation.id().equals(choice.id())) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
            }
        });
        return form;
    }

    private static Component none(String id) {
        return new EmptyPanel(id).setVisible(false);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
