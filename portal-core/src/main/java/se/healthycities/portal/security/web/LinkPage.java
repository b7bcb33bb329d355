package se.healthycities.portal.security.web;

import jakarta.inject.Inject;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.LoginLinks;
import se.healthycities.portal.security.LoginService;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/**
 * Where the link of a login mail leads: a page with a button. Opening it changes nothing, so that programs that try the
 * links of a mail use nothing up; a link that is good for nothing here says so and offers a new one.
 */
public class LinkPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private LoginLinks links;

    @Inject
    private LoginService logins;

    @Inject
    private Welcome welcome;

    public LinkPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (PlainPost.posted() && PlainPost.ownOrigin()) {
            enter();
        }
        LoginLinks.Look look = links.look(token(), AskedCookie.value());
        super.onInitialize();
        WebMarkupContainer ready = new WebMarkupContainer("ready");
        WebMarkupContainer again = new WebMarkupContainer("again");
        String name = look instanceof LoginLinks.Look.Ready known ? known.name() : "";
        ready.add(new Label("question", getString("question").replace("{0}", name)));
        ready.add(new WebMarkupContainer("form").add(AttributeModifier.replace("action", "/login/link/" + token())));
        String reason = look instanceof LoginLinks.Look.OtherBrowser ? "otherBrowser" : "spent";
        again.add(new Label("reason", getString(reason)), new Label("words", getString(reason + "Words")));
        add(ready.setVisible(!name.isEmpty()), again.setVisible(name.isEmpty()));
    }

    private void enter() {
        LoginService.Arrival arrival = logins.loginByLink(token(), AskedCookie.value(), BrowserFamily.ofRequest());
        switch (arrival.outcome()) {
            case WELCOME -> throw welcome.to(arrival.destination());
            case SECOND_FACTOR -> throw welcome.secondFactor(arrival.destination());
            default -> {}
        }
    }

    private String token() {
        return getPageParameters().get("token").toString("");
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
