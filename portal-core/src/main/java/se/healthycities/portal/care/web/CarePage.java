package se.healthycities.portal.care.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.care.CarePeriodRow;
import se.healthycities.portal.care.CarePeriods;
import se.healthycities.portal.care.CareReads;
import se.healthycities.portal.mandate.ElectionRow;
import se.healthycities.portal.mandate.MandateReads;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;

/** Where the coordinator plans the times of care before elections; the next election is offered, nothing is automatic (N18). */
public class CarePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/admin/care";
    private static final int LONGEST = 120;
    private static final int USUAL_WEEKS = 6;

    @Inject
    private CareReads reads;

    @Inject
    private CarePeriods service;

    @Inject
    private MandateReads mandates;

    public CarePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<CarePeriodRow> rows = reads.periods();
        add(new ErrorSummary("errors"));
        add(list(rows), new WebMarkupContainer("none").setVisible(rows.isEmpty()));
        add(form(mandates.coming()));
    }

    private Component list(List<CarePeriodRow> rows) {
        StatelessForm<Void> list = new StatelessForm<>("list") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String sent = PlainPost.value("end");
                if (sent.matches("\\d{1,18}")) {
                    service.end(scene(), Long.parseLong(sent));
                }
                throw new RedirectToUrlException(ADDRESS);
            }
        };
        list.add(new ListView<>("period", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<CarePeriodRow> item) {
                fill(item, item.getModelObject());
            }
        });
        return list.setVisible(!rows.isEmpty());
    }

    private void fill(ListItem<CarePeriodRow> item, CarePeriodRow row) {
        LocalDate today = visitor().today();
        item.add(new Label("reason", row.reason()));
        item.add(new WebMarkupContainer("now").setVisible(!row.coming(today) && !row.over(today)));
        String marks = getString("marks")
                .replace("{0}", String.valueOf(row.marks()))
                .replace("{1}", String.valueOf(row.open()));
        item.add(new Label("days", Dates.span(row.from(), row.to(), today, language()) + " · " + marks));
        String end = getString(row.coming(today) ? "drop" : "end");
        item.add(new WebMarkupContainer("end")
                .add(new Label("word", end))
                .add(AttributeModifier.replace("value", row.id()))
                .add(AttributeModifier.replace("aria-label", end + ": " + row.reason()))
                .setVisible(row.to().isAfter(today)));
    }

    private StatelessForm<Void> form(Optional<ElectionRow> election) {
        LocalDate day = election.map(ElectionRow::heldOn).orElse(null);
        LocalDate usual = day == null ? null : day.minusWeeks(USUAL_WEEKS);
        LocalDate today = visitor().today();
        TextField<String> reason = new TextField<>("reason", Model.of(day == null ? "" : words(day)));
        DayField first = new DayField("first", usual != null && usual.isBefore(today) ? today : usual);
        DayField last = new DayField("last", day);
        reason.setRequired(true).add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel("reason"));
        first.setRequired(true).setLabel(new ResourceModel("first"));
        last.setRequired(true).setLabel(new ResourceModel("last"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                LocalDate from = first.getModelObject();
                LocalDate to = last.getModelObject();
                if (to.isBefore(from)) {
                    last.error(getString("backwards"));
                } else if (to.isBefore(today)) {
                    last.error(getString("past"));
                } else if (reads.clashes(from, to)) {
                    first.error(getString("clashes"));
                } else {
                    service.plan(scene(), reason.getModelObject(), from, to);
                    throw new RedirectToUrlException(ADDRESS);
                }
            }
        };
        form.add(reason, new FieldError("reasonError", reason, "reason"));
        form.add(first, new FieldError("firstError", first, "first"));
        form.add(last, new FieldError("lastError", last, "last"));
        return form;
    }

    private String words(LocalDate day) {
        return getString("election").replace("{0}", Dates.day(day, visitor().today(), language()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
