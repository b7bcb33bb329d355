package se.healthycities.portal.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.http.WebResponse;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.security.DemoLogin;
import se.healthycities.portal.security.LoginService;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.portal.web.request.PortalSession;

/**
 * The login, as a plain form that takes {@code email} and {@code password}; afterwards one is where one wanted to go. In
 * demo mode it offers the people of the demo network.
 */
public class LoginPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private LoginService logins;

    @Inject
    private PersonReads people;

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
        add(new WebMarkupContainer("to").add(AttributeModifier.replace("value", PlainPost.value("to"))));
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
        } else if (!email.matches("[^@\\s]+@[^@\\s]+")) {
            problems.add(new Problem("email", "noAddress"));
        } else if (password.isEmpty()) {
            problems.add(new Problem("password", "noPassword"));
        } else {
            switch (logins.login(email, password, PlainPost.request().getRemoteAddr())) {
                case WELCOME -> welcome();
                case WRONG -> problems.add(new Problem("password", "wrong"));
                case WAIT -> problems.add(new Problem("email", "wait"));
            }
        }
    }

    private void welcome() {
        if (((org.apache.wicket.request.http.WebRequest) getRequest()).getCookie(PortalSession.LANGUAGE) == null) {
            String language = people.byEmail(email).orElseThrow().getLanguage();
            Cookie cookie = new Cookie(PortalSession.LANGUAGE, "en".equals(language) ? "en" : "sv");
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(PlainPost.request().isSecure());
            cookie.setAttribute("SameSite", "Lax");
            ((WebResponse) getResponse()).addCookie(cookie);
            getSession().setLocale(Locale.forLanguageTag(cookie.getValue()));
        }
        throw new RedirectToUrlException(PlainPost.ownAddress(PlainPost.value("to")));
    }

    private WebMarkupContainer demo() {
        WebMarkupContainer demo = new WebMarkupContainer("demo");
        demo.add(new ListView<>("person", settings.demo() ? DemoLogin.ALL : List.<DemoLogin>of()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DemoLogin> item) {
                DemoLogin login = item.getModelObject();
                item.add(new WebMarkupContainer("demoEmail").add(AttributeModifier.replace("value", login.email())));
                item.add(new WebMarkupContainer("demoTo")
                        .add(AttributeModifier.replace("value", PlainPost.value("to"))));
                item.add(new Avatar("initials", login.name()));
                item.add(new Label("name", login.name()), new Label("role", getString("demo." + login.key())));
            }
        });
        return (WebMarkupContainer) demo.setVisible(settings.demo());
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
