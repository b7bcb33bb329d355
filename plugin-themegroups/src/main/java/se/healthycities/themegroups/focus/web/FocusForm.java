package se.healthycities.themegroups.focus.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.RangeValidator;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusPlan;
import se.healthycities.themegroups.focus.FocusRow;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;

/** The form of a focus area, new or known; what was typed stays when something has to be mended. */
abstract class FocusForm extends GroupPartPage {
    private static final long serialVersionUID = 1L;
    private static final int PLACES = 99;

    private TextField<String> called;
    private TextField<String> english;
    private TextArea<String> text;
    private DayField from;
    private DayField to;
    private CheckBox main;
    private TextField<Integer> place;

    /** What somebody else has stored meanwhile, or null. */
    private FocusRow meanwhile;

    FocusForm(PageParameters parameters) {
        super(parameters);
    }

    /** All fields are right. */
    abstract void onPlan(FocusPlan plan, RequestKey key, SeenVersion seen);

    /** @param said what stands in the fields at first, or null */
    void fields(FocusRow said, String back) {
        boolean known = said != null;
        called = Inputs.line("called", known ? said.name() : "");
        called.setRequired(true);
        english = Inputs.line("english", known ? said.nameEnglish() : null);
        text = Inputs.text("text", known ? said.text() : "");
        from = new DayField("from", known ? said.from() : visitor().today());
        from.setRequired(true).setLabel(new ResourceModel("from"));
        to = new DayField("to", known ? said.to() : null);
        to.setLabel(new ResourceModel("to"));
        main = new CheckBox("main", Model.of(known && said.main()));
        place = new TextField<>("place", Model.of(known ? said.place() : Integer.valueOf(1)), Integer.class);
        place.setRequired(true).add(RangeValidator.range(1, PLACES)).setLabel(new ResourceModel("place"));
        RequestKey key = new RequestKey("key");
        SeenVersion seen =
                new SeenVersion("version", () -> meanwhile != null ? meanwhile.version() : known ? said.version() : 0);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                LocalDate first = from.getConvertedInput();
                LocalDate last = to.getConvertedInput();
                if (first != null && last != null && last.isBefore(first)) {
                    to.error(FocusForm.this.getString("backwards"));
                }
            }

            @Override
            protected void onSubmit() {
                onPlan(plan(), key, seen);
            }
        };
        form.add(called, new FieldError("calledError", called, "called"));
        form.add(english, new FieldError("englishError", english, "english"));
        form.add(text, new FieldError("textError", text, "text"));
        form.add(from, new FieldError("fromError", from, "from"), to, new FieldError("toError", to, "to"));
        form.add(place, new FieldError("placeError", place, "place"));
        form.add(main.setMarkupId("main-focus").setOutputMarkupId(true), key, seen, new Href("cancel", back));
        WebMarkupContainer stored = new WebMarkupContainer("stored") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(meanwhile != null);
            }
        };
        stored.add(new Label("name", () -> meanwhile.name()));
        stored.add(new Label("html", () -> meanwhile.html()).setEscapeModelStrings(false));
        add(new Label("heading", new ResourceModel(known ? "change" : "begin")));
        add(new ErrorSummary("errors"), stored, form);
    }

    /** Somebody else has changed it: what is stored stands beside what was typed. */
    void meanwhile(FocusRow now) {
        meanwhile = now;
        called.error(getString("meanwhile"));
    }

    private FocusPlan plan() {
        return new FocusPlan(
                Inputs.said(called),
                Inputs.saidOrNull(english),
                Inputs.said(text),
                new Period(from.getModelObject(), to.getModelObject()),
                Boolean.TRUE.equals(main.getModelObject()),
                place.getModelObject());
    }

    @Override
    protected List<Crumb> trail() {
        List<Crumb> trail = new ArrayList<>(super.trail());
        trail.add(new Crumb(getString("all"), FocusAddresses.all(path())));
        return trail;
    }
}
