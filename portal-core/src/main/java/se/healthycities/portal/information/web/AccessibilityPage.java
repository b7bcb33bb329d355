package se.healthycities.portal.information.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.information.FaultReports;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.layout.PortalPage;

/** The accessibility statement that the law asks for (SFS 2018:1937), with a form to report what stands in the way. */
public class AccessibilityPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int LONG = 5000;
    private static final int SHORT = 500;

    @Inject
    private FaultReports reports;

    public AccessibilityPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new WebMarkupContainer("sent")
                .setVisible(!getPageParameters().get("sent").isEmpty()));
        add(new ErrorSummary("errors"));
        TextField<String> where = new TextField<>("where", Model.of(""));
        where.add(StringValidator.maximumLength(SHORT)).setLabel(new ResourceModel("where"));
        TextArea<String> message = new TextArea<>("message", Model.of(""));
        message.setRequired(true).add(StringValidator.maximumLength(LONG)).setLabel(new ResourceModel("message"));
        EmailTextField reply = new EmailTextField("reply", Model.of(""));
        reply.add(StringValidator.maximumLength(SHORT));
        reply.setLabel(new ResourceModel("reply"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (reports.report(where.getModelObject(), message.getModelObject(), reply.getModelObject())) {
                    throw new RedirectToUrlException("/accessibility?sent=1");
                }
                message.error(getString("tooMany"));
            }
        };
        form.add(where, new FieldError("whereError", where, "where"));
        form.add(message, new FieldError("messageError", message, "message"));
        form.add(reply, new FieldError("replyError", reply, "reply"));
        add(form);
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
