package se.healthycities.portal.security.web;

import jakarta.inject.Inject;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.Passkeys;
import se.healthycities.portal.account.web.PasskeyPanel;
import se.healthycities.portal.security.LoginService;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/** Logs in with a passkey: one POST asks for something to sign, the next brings what the device signed. */
public class PasskeyLoginPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private LoginService logins;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Welcome welcome;

    public PasskeyLoginPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String problem = "";
        boolean own = PlainPost.posted() && PlainPost.ownOrigin();
        boolean finishing = own && !PlainPost.value("answer").isEmpty();
        if (finishing) {
            problem = finish();
        }
        super.onInitialize();
        add(new WebMarkupContainer("problem")
                .add(new Label("what", problem.isEmpty() ? "" : getString(problem)))
                .setVisible(!problem.isEmpty()));
        add(new WebMarkupContainer("start")
                .add(PasskeyPanel.hidden("to", PlainPost.value("to")))
                .setVisible(!own || finishing));
        add(own && !finishing ? ask() : new EmptyPanel("ask").setVisible(false));
    }

    private Component ask() {
        return new PasskeyPanel("ask", "/login/passkey", passkeys.startLogin(), false, PlainPost.value("to"));
    }

    private String finish() {
        String answer = PlainPost.value("answer");
        return switch (logins.loginByPasskey(answer, PlainPost.request().getRemoteAddr(), BrowserFamily.ofRequest())) {
            case WELCOME, SECOND_FACTOR -> throw welcome.to(PlainPost.value("to"));
            case WRONG -> "wrong";
            case WAIT -> "wait";
        };
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
