package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.calendar.OccasionService;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;

/** Asks before an occasion is cancelled, and says what follows. */
public class CancelOccasionPage extends LedOccasionPage {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    @Inject
    private OccasionService service;

    public CancelOccasionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        if (occasion().draft()) {
            throw new Refused(Verdict.NOT_FOUND, occasion().scene());
        }
        TextField<String> reason = new TextField<>("reason", Model.of(""));
        reason.add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel("reason"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String typed = reason.getModelObject();
                service.cancel(
                        occasion().scene(), occasion().id(), typed == null || typed.isBlank() ? null : typed.strip());
                throw new RedirectToUrlException(back());
            }
        };
        form.add(reason, new FieldError("reasonError", reason, "reason"), new Href("back", back()));
        add(new ErrorSummary("errors"), new Label("what", occasion().title()), form);
    }
}
