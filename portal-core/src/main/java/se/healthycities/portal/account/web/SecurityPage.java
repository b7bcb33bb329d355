package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.account.OwnSecondFactor;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.layout.PortalPage;

/** How one logs in, in one's own hands: password, second step, passkeys, and where one is logged in right now (row A5). */
public class SecurityPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/profile/security";
    private static final List<String> DONE =
            List.of("password", "no-password", "second-factor", "passkey", "no-passkey", "ended", "confirmed");

    @Inject
    private LoginSessions sessions;

    @Inject
    private OwnSecondFactor factor;

    public SecurityPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean fresh = sessions.fresh();
        String done = getPageParameters().get("done").toString("");
        boolean known = DONE.contains(done);
        add(new ErrorSummary("errors"));
        add(new WebMarkupContainer("done")
                .add(new Label("what", known ? getString("done." + done) : ""))
                .setVisible(known));
        add(new WebMarkupContainer("putOff").setVisible(factor.putOff()));
        add(new ConfirmPanel("confirm").setVisible(!fresh));
        add(new PasswordPanel("password", fresh));
        add(new SecondFactorPanel("factor", fresh));
        add(new PasskeyListPanel("passkeys", fresh));
        add(new SessionListPanel("sessions", visitor().today()));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("profile"), "/profile"));
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
