package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.registration.BookableOccasion;
import se.healthycities.portal.registration.RegistrationReads;
import se.healthycities.portal.registration.RegistrationRights;
import se.healthycities.portal.registration.RegistrationView;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.PortalPage;

/** A page about who comes to one occasion; whoever may not know of the occasion gets what an address gets that is none. */
abstract class OccasionRegistrationPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private RegistrationReads registrations;

    @Inject
    private RegistrationRights rights;

    private BookableOccasion occasion;

    OccasionRegistrationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        occasion = registrations
                .occasion(getPageParameters().get("key").toString(""))
                .orElseThrow(this::missing);
        rights.requireKnown(occasion);
        require();
        super.onInitialize();
        add(new Label("heading", getString("heading")), new Label("occasion", occasion.title()));
    }

    /** What else one must be allowed to open it; throws {@link Refused}. */
    protected void require() {}

    final BookableOccasion occasion() {
        return occasion;
    }

    final RegistrationReads registrations() {
        return registrations;
    }

    final RegistrationRights rights() {
        return rights;
    }

    final RegistrationView view() {
        return registrations.view(occasion).orElseThrow(this::missing);
    }

    final Refused missing() {
        return new Refused(Verdict.NOT_FOUND, scene());
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("calendar"), "/calendar"), new Crumb(occasion.title(), occasion.address()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
