package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.ProfileReads;
import se.healthycities.portal.account.Profiles;
import se.healthycities.portal.web.layout.PortalPage;

/**
 * Where the mail to a new address leads, also for somebody who is not logged in on that device. Opening it changes
 * nothing; the button changes the address, once.
 */
public class NewEmailPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String DONE = "done";

    @Inject
    private ProfileReads reads;

    @Inject
    private Profiles profiles;

    public NewEmailPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String secret = getPageParameters().get("token").toString("");
        Optional<String> email = reads.newEmail(secret);
        String key = secret.equals(DONE) ? "changed" : email.isPresent() ? "lead" : "lapsed";
        add(new Label("words", getString(key).replace("{0}", email.orElse(""))));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                boolean changed = profiles.confirmEmail(secret);
                throw new RedirectToUrlException("/profile/email/" + (changed ? DONE : secret));
            }
        };
        add(form.setVisible(email.isPresent()), new WebMarkupContainer("on").setVisible(email.isEmpty()));
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
