package se.healthycities.themegroups.group.web;

import java.time.LocalDate;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.group.PlannedRow;

/**
 * The form of something that a group does for a time, new or known: what it is called, what it is about, its first and its
 * last day. What was typed stays when something has to be mended.
 */
public abstract class PlannedForm<R extends PlannedRow> extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    private TextField<String> called;
    private TextArea<String> text;
    private DayField from;
    private DayField to;
    private StoredMeanwhile<R> stored;

    protected PlannedForm(PageParameters parameters) {
        super(parameters);
    }

    /** All fields are right. */
    protected abstract void onRight(RequestKey key, SeenVersion seen);

    /**
     * Makes the fields that all such forms have.
     *
     * @param said what stands in them at first, or null
     */
    protected final void begin(R said) {
        boolean known = said != null;
        called = Inputs.line("called", known ? said.name() : "");
        called.setRequired(true);
        text = Inputs.text("text", known ? said.text() : "");
        from = new DayField("from", known ? said.from() : visitor().today());
        from.setRequired(true).setLabel(new ResourceModel("from"));
        to = new DayField("to", known ? said.to() : null);
        to.setLabel(new ResourceModel("to"));
        stored = new StoredMeanwhile<>("stored", said);
        stored.add(new Label("name", () -> stored.row().name()));
        stored.add(new Label("html", () -> stored.row().html()).setEscapeModelStrings(false));
        add(new Label("heading", new ResourceModel(known ? "change" : "begin")));
        add(new ErrorSummary("errors"), stored);
    }

    /**
     * Puts the form on the page, after {@link #begin}.
     *
     * @param back the address of the page to which nothing said leads
     * @param inOrder all fields that can be wrong, as they stand on the page
     * @return the form, for what else stands in it
     */
    protected final StatelessForm<Void> show(String back, FormComponent<?>... inOrder) {
        RequestKey key = new RequestKey("key");
        SeenVersion seen = stored.seen("version");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                LocalDate first = from.getConvertedInput();
                LocalDate last = to.getConvertedInput();
                if (first != null && last != null && last.isBefore(first)) {
                    to.error(PlannedForm.this.getString("backwards"));
                }
            }

            @Override
            protected void onSubmit() {
                onRight(key, seen);
            }
        };
        Inputs.add(form, inOrder);
        form.add(key, seen, new Href("cancel", back));
        add(form);
        return form;
    }

    /** Somebody else has changed it: what is stored stands beside what was typed. */
    protected final void meanwhile(R now) {
        stored.show(now);
        called.error(getString("meanwhile"));
    }

    protected final TextField<String> called() {
        return called;
    }

    protected final TextArea<String> text() {
        return text;
    }

    protected final DayField from() {
        return from;
    }

    protected final DayField to() {
        return to;
    }

    /** From the first to the last day as they were typed. */
    protected final Period period() {
        return new Period(from.getModelObject(), to.getModelObject());
    }
}
