package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.account.InvitationView;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;

/**
 * Where the address in an invitation leads: who invites, to what, and the form that confirms. Opening it changes nothing;
 * afterwards, or when it is too old, it says so.
 */
public class WelcomePage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountReads accounts;

    public WelcomePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String secret = getPageParameters().get("token").toString("");
        InvitationView view = accounts.invitation(secret).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        boolean open = accounts.open(view);
        add(new Label("words", getString(words(view, open))));
        WebMarkupContainer about = new WebMarkupContainer("about");
        about.add(new Label("name", view.name()));
        about.add(new Label("organisation", view.organisation()));
        about.add(new Label("role", view.title() + " · " + getString("capacity." + view.capacity())));
        String to = view.to() == null ? getString("openEnd") : Dates.day(view.to(), language());
        about.add(new Label("time", Dates.day(view.from(), language()) + " – " + to));
        String spaces = String.join(", ", accounts.spaceNames(view.affiliation()));
        about.add(new Label("spaces", spaces.isEmpty() ? "–" : spaces));
        about.add(new Label(
                "inviter",
                Optional.ofNullable(view.invitedBy())
                        .map(by -> by + ", " + view.invitedByOrganisation())
                        .orElse(getString("office"))));
        add(about.setVisible(open));
        add(new WelcomeForm("form", secret, !view.password()).setVisible(open));
        add(new WebMarkupContainer("login").setVisible(view.acceptedAt() != null));
    }

    private static String words(InvitationView view, boolean open) {
        return view.acceptedAt() != null ? "done" : open ? "lead" : "lapsed";
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
