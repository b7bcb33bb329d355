package se.healthycities.portal.security.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.TransparentWebMarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.person.LoginSession;
import se.healthycities.portal.security.DemoLogin;
import se.healthycities.portal.security.LoginService;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.portal.web.theme.Theme;

/**
 * The login, as a plain form that takes {@code email} and, from those who like it, {@code password}; without a password a
 * link comes by mail. Afterwards one is where one wanted to go. In demo mode it offers the people of the demo network.
 */
public class LoginPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;
    private static final String ADDRESS = "[^\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"@]+@[\\p{L}\\p{N}.-]+";

    @Inject
    private LoginService logins;

    @Inject
    private LoginSessions sessions;

    @Inject
    private Welcome welcome;

    @Inject
    private Settings settings;

    private final String email = PlainPost.value("email").trim();
    private final List<Problem> problems = new ArrayList<>();

    public LoginPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (PlainPost.posted()) {
            attempt();
        } else if (sessions.current().filter(LoginSession::isAwaiting).isPresent()) {
            throw welcome.secondFactor(destination());
        }
        super.onInitialize();
        WebMarkupContainer summary = new WebMarkupContainer("errors");
        summary.add(new ListView<>("error", problems) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Problem> item) {
                Problem problem = item.getModelObject();
                item.add(new TextHref("field", "#" + problem.field(), getString(problem.key())));
            }
        });
        add(summary.setVisible(!problems.isEmpty()));
        field("email").add(AttributeModifier.replace("value", email));
        field("password");
        boolean byPassword = settings.demo() || PlainPost.posted();
        add(new TransparentWebMarkupContainer("byPassword")
                .add(AttributeModifier.replace("open", byPassword ? "open" : null)));
        add(new WebMarkupContainer("to").add(AttributeModifier.replace("value", destination())));
        add(new WebMarkupContainer("passkeyTo").add(AttributeModifier.replace("value", destination())));
        add(demo());
    }

    private WebMarkupContainer field(String name) {
        Problem problem = problems.stream()
                .filter(candidate -> candidate.field().equals(name))
                .findFirst()
                .orElse(null);
        WebMarkupContainer field = new WebMarkupContainer(name);
        if (problem != null) {
            field.add(AttributeModifier.append("class", "is-invalid"));
            field.add(AttributeModifier.replace("aria-invalid", "true"));
            field.add(AttributeModifier.replace("aria-describedby", name + "-error"));
        }
        add(field);
        add(new Label(name + "Error", problem == null ? "" : getString(problem.key())).setVisible(problem != null));
        return field;
    }

    private void attempt() {
        String password = PlainPost.value("password");
        if (!PlainPost.ownOrigin()) {
            problems.add(new Problem("email", "elsewhere"));
        } else if (email.length() > LONGEST || !email.matches(ADDRESS)) {
            problems.add(new Problem("email", "noAddress"));
        } else if (password.isEmpty()) {
            sendLink();
        } else {
            switch (logins.login(email, password, PlainPost.request().getRemoteAddr(), BrowserFamily.ofRequest())) {
                case WELCOME -> throw welcome.to(destination());
                case SECOND_FACTOR -> throw welcome.secondFactor(destination());
                case WRONG -> problems.add(new Problem("password", "wrong"));
                case WAIT -> problems.add(new Problem("email", "wait"));
            }
        }
    }

    private void sendLink() {
        String secret = AskedCookie.give();
        String address = PlainPost.request().getRemoteAddr();
        if (logins.sendLink(email, secret, PlainPost.ownAddress(destination()), getLocale(), address)) {
            throw new RedirectToUrlException("/login/sent");
        }
        problems.add(new Problem("email", "wait"));
    }

    private static String destination() {
        String to = PlainPost.value("to");
        return to.isEmpty() ? PlainPost.value("next") : to;
    }

    private WebMarkupContainer demo() {
        WebMarkupContainer demo = new WebMarkupContainer("demo");
        demo.add(new ListView<>("person", settings.demo() ? DemoLogin.ALL : List.<DemoLogin>of()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DemoLogin> item) {
                DemoLogin login = item.getModelObject();
                item.add(new WebMarkupContainer("demoEmail").add(AttributeModifier.replace("value", login.email())));
                item.add(new WebMarkupContainer("demoTo").add(AttributeModifier.replace("value", destination())));
                item.add(new Avatar("initials", login.name()));
                item.add(new Label("name", login.name()), new Label("role", getString("demo." + login.key())));
            }
        });
        return (WebMarkupContainer) demo.setVisible(settings.demo());
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(JavaScriptHeaderItem.forReference(Theme.PASSKEY_JS).setDefer(true));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }

    /** What is wrong, and at which field. */
    private record Problem(String field, String key) implements java.io.Serializable {}
}
