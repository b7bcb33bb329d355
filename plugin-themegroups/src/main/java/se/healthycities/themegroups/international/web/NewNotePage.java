package se.healthycities.themegroups.international.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.ValidationError;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.international.InternationalAddresses;
import se.healthycities.themegroups.international.InternationalService;
import se.healthycities.themegroups.international.NotePlan;

/** Where one of ours tells of a meeting abroad, in English. */
public class NewNotePage extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private InternationalService service;

    public NewNotePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextField<String> called = Inputs.line("called", "");
        called.setRequired(true);
        TextArea<String> text = Inputs.text("text", "");
        text.setRequired(true);
        DayField day = new DayField("day", visitor().today());
        day.setRequired(true).setLabel(new ResourceModel("day"));
        day.add(typed -> {
            if (typed.getValue().isAfter(visitor().today())) {
                typed.error(new ValidationError(getString("future")));
            }
        });
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                NotePlan plan = new NotePlan(day.getModelObject(), Inputs.said(called), Inputs.said(text));
                long id = service.tell(scene(), plan, key.value());
                throw new RedirectToUrlException(InternationalAddresses.notes(path()) + "#note-" + id);
            }
        };
        Inputs.add(form, day, called, text);
        form.add(key, new Href("cancel", InternationalAddresses.notes(path())));
        add(new ErrorSummary("errors"), form);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected Crumb above() {
        return new Crumb(getString("international"), InternationalAddresses.notes(path()));
    }
}
