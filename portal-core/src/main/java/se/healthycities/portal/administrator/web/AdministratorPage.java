package se.healthycities.portal.administrator.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.PasswordTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.administrator.FirstAdministrator;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.layout.PortalPage;

/** The one-time address at which the first administrator is made; without a valid code it is not there. */
public class AdministratorPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    @Inject
    private FirstAdministrator administrator;

    public AdministratorPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String code = getPageParameters().get("code").toString("");
        if (!administrator.valid(code)) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
        super.onInitialize();
        add(new ErrorSummary("errors"));
        TextField<String> given = field("given");
        TextField<String> family = field("family");
        EmailTextField email = new EmailTextField("email", Model.of(""));
        email.setRequired(true).add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel("email"));
        PasswordTextField password = new PasswordTextField("password", Model.of(""));
        password.setLabel(new ResourceModel("password"));
        password.add(StringValidator.lengthBetween(SHORTEST, LONGEST));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                administrator.make(
                        code,
                        given.getModelObject(),
                        family.getModelObject(),
                        email.getModelObject(),
                        password.getModelObject());
                throw new RedirectToUrlException("/login");
            }
        };
        form.add(given, new FieldError("givenError", given, "given"));
        form.add(family, new FieldError("familyError", family, "family"));
        form.add(email, new FieldError("emailError", email, "email"));
        form.add(password, new FieldError("passwordError", password, "password"));
        add(form, new WebMarkupContainer("hint"));
    }

    private static TextField<String> field(String name) {
        TextField<String> field = new TextField<>(name, Model.of(""));
        field.setRequired(true).add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel(name));
        return field;
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
