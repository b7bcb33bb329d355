package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.account.Passkeys;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/** Where somebody makes a passkey: first its name, then the device asks, then it is kept. */
public class NewPasskeyPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = SecurityPage.ADDRESS + "/passkey";

    @Inject
    private Passkeys passkeys;

    @Inject
    private LoginSessions sessions;

    public NewPasskeyPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        boolean fresh = sessions.fresh();
        boolean own = PlainPost.posted() && PlainPost.ownOrigin() && fresh;
        boolean finishing = own && !PlainPost.value("answer").isEmpty();
        String name = PlainPost.value("to").trim();
        String problem = "";
        if (finishing) {
            if (passkeys.make(PlainPost.value("answer"), name.isEmpty() ? getString("unnamed") : name)) {
                throw new RedirectToUrlException(SecurityPage.ADDRESS + "?done=passkey");
            }
            problem = "refused";
        } else if (own && name.isEmpty()) {
            problem = "noName";
        }
        super.onInitialize();
        boolean asking = own && problem.isEmpty();
        add(new WebMarkupContainer("notFresh").setVisible(!fresh));
        add(start(name, problem).setVisible(fresh && !asking));
        add(asking ? ask(name) : new EmptyPanel("ask").setVisible(false));
    }

    private WebMarkupContainer start(String name, String problem) {
        WebMarkupContainer field = PasskeyPanel.hidden("to", name);
        if (!problem.isEmpty()) {
            field.add(AttributeModifier.append("class", "is-invalid"));
            field.add(AttributeModifier.replace("aria-invalid", "true"));
        }
        WebMarkupContainer start = new WebMarkupContainer("start");
        start.add(field);
        start.add(new Label("problem", problem.isEmpty() ? "" : getString(problem)).setVisible(!problem.isEmpty()));
        return start;
    }

    private Component ask(String name) {
        return new PasskeyPanel("ask", ADDRESS, passkeys.startMaking(), true, name);
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("security"), SecurityPage.ADDRESS));
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
