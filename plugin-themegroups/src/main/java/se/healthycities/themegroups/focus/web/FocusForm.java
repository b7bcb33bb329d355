package se.healthycities.themegroups.focus.web;

import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.RangeValidator;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusPlan;
import se.healthycities.themegroups.focus.FocusRow;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.group.web.PlannedForm;

/** The form of a focus area, new or known. */
abstract class FocusForm extends PlannedForm<FocusRow> {
    private static final long serialVersionUID = 1L;
    private static final int PLACES = 99;

    private TextField<String> english;
    private CheckBox main;
    private TextField<Integer> place;

    FocusForm(PageParameters parameters) {
        super(parameters);
    }

    /** @param said what stands in the fields at first, or null */
    final void fields(FocusRow said, String back) {
        boolean known = said != null;
        begin(said);
        english = Inputs.line("english", known ? said.nameEnglish() : null);
        main = new CheckBox("main", Model.of(known && said.main()));
        place = new TextField<>("place", Model.of(known ? said.place() : Integer.valueOf(1)), Integer.class);
        place.setRequired(true).add(RangeValidator.range(1, PLACES)).setLabel(new ResourceModel("place"));
        show(back, called(), english, text(), from(), to(), place)
                .add(main.setMarkupId("main-focus").setOutputMarkupId(true));
    }

    final FocusPlan plan() {
        return new FocusPlan(
                Inputs.said(called()),
                Inputs.saidOrNull(english),
                Inputs.said(text()),
                period(),
                Boolean.TRUE.equals(main.getModelObject()),
                place.getModelObject());
    }

    @Override
    protected Crumb above() {
        return new Crumb(getString("all"), FocusAddresses.all(path()));
    }
}
