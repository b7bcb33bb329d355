package se.healthycities.portal.security.web;

import jakarta.inject.Inject;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.account.OwnSecondFactor;
import se.healthycities.portal.account.web.SecondFactorSetupPanel;
import se.healthycities.portal.person.LoginSession;
import se.healthycities.portal.security.LoginService;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/**
 * The second step of a login: the code of an app, or a recovery code. An administrator who has none sets it up here; nothing
 * else is open before that.
 */
public class SecondFactorPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 30;

    @Inject
    private LoginSessions sessions;

    @Inject
    private LoginService logins;

    @Inject
    private OwnSecondFactor own;

    @Inject
    private Welcome welcome;

    public SecondFactorPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (sessions.current().isEmpty()) {
            throw new RedirectToUrlException("/login");
        }
        if (!sessions.current().filter(LoginSession::isAwaiting).isPresent()) {
            throw welcome.to(destination());
        }
        super.onInitialize();
        boolean has = own.has();
        add(new ErrorSummary("errors"));
        add(new WebMarkupContainer("words").setVisible(has), new WebMarkupContainer("setupWords").setVisible(!has));
        add(form().setVisible(has), setup(has));
    }

    private StatelessForm<Void> form() {
        TextField<String> code = new TextField<>("code", Model.of(""));
        code.setRequired(true).add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel("code"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                switch (logins.secondFactor(code.getModelObject())) {
                    case WELCOME -> throw welcome.to(destination());
                    case WAIT -> code.error(getString("wait"));
                    default -> code.error(getString("wrong"));
                }
                code.setModelObject("");
            }
        };
        form.add(code, new FieldError("codeError", code, "code"));
        return form;
    }

    private Component setup(boolean has) {
        return has
                ? new EmptyPanel("setup").setVisible(false)
                : new SecondFactorSetupPanel("setup", own.offered().orElse(null), destination());
    }

    private String destination() {
        return PlainPost.ownAddress(getPageParameters().get("to").toString(""));
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
