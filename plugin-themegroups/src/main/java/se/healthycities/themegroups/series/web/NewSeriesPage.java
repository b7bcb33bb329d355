package se.healthycities.themegroups.series.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.ValidationError;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.group.web.Inputs;
import se.healthycities.themegroups.group.web.WordChoice;
import se.healthycities.themegroups.series.SeriesPlan;
import se.healthycities.themegroups.series.SeriesService;

/** Where whoever leads a group announces a seminar in two parts; where series have a module of their own it says so. */
public class NewSeriesPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;
    private static final PluginId SERIES = new PluginId("crossingborders");
    private static final String TIME = "([01]?\\d|2[0-3])[.:][0-5]\\d";

    @Inject
    private SeriesService service;

    private final TextField<String> called = Inputs.line("called", "");
    private final TextArea<String> text = Inputs.text("text", "");
    private final TextField<String> place = Inputs.line("place", "");
    private final WordChoice<Mode> mode = new WordChoice<>("mode", Mode.ONLINE, List.of(Mode.values()));
    private final DayField first = new DayField("first", (LocalDate) null);
    private final DayField second = new DayField("second", (LocalDate) null);
    private final TextField<String> start = Inputs.line("start", "13.00");
    private final TextField<String> end = Inputs.line("end", "15.00");

    public NewSeriesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        called.setRequired(true);
        first.setRequired(true).setLabel(new ResourceModel("first"));
        second.setRequired(true).setLabel(new ResourceModel("second"));
        for (TextField<String> clock : List.of(start, end)) {
            clock.setRequired(true).add(typed -> {
                if (!typed.getValue().strip().matches(TIME)) {
                    typed.error(new ValidationError(getString("noTime")));
                }
            });
        }
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                check();
            }

            @Override
            protected void onSubmit() {
                String made = service.announce(scene(), plan(), key.value());
                throw new RedirectToUrlException(Addresses.occasion(made));
            }
        };
        Inputs.add(form, called, text, place, first, second, start, end);
        form.add(mode);
        form.add(key, new Href("cancel", Addresses.meetings(path())));
        WebMarkupContainer module = new WebMarkupContainer("module");
        module.add(new Href("make", "/" + SERIES.url()));
        add(module.setVisible(gate().state(SERIES).writable()), new ErrorSummary("errors"), form);
    }

    private void check() {
        LocalDate one = first.getConvertedInput();
        LocalDate other = second.getConvertedInput();
        if (one != null && one.isBefore(visitor().today())) {
            first.error(getString("past"));
        }
        if (one != null && other != null && !other.isAfter(one)) {
            second.error(getString("order"));
        }
        if (start.isValid()
                && end.isValid()
                && !clock(end.getConvertedInput()).isAfter(clock(start.getConvertedInput()))) {
            end.error(getString("endFirst"));
        } else if (start.isValid() && end.isValid() && one != null && other != null) {
            if (leftOut(one)) {
                first.error(getString("clockChange"));
            }
            if (leftOut(other)) {
                second.error(getString("clockChange"));
            }
        }
    }

    /** The clocks of Stockholm do not show one of the times on that day. */
    private boolean leftOut(LocalDate day) {
        return When.moments(day, clock(start.getConvertedInput())).isEmpty()
                || When.moments(day, clock(end.getConvertedInput())).isEmpty();
    }

    private SeriesPlan plan() {
        return new SeriesPlan(
                Inputs.said(called),
                Inputs.said(text),
                mode.getModelObject(),
                Inputs.saidOrNull(place),
                when(first.getModelObject()),
                when(second.getModelObject()));
    }

    private When when(LocalDate day) {
        Instant from = When.moments(day, clock(start.getModelObject())).get(0);
        Instant to = When.moments(day, clock(end.getModelObject())).get(0);
        return When.between(from, to);
    }

    private static LocalTime clock(String typed) {
        String[] parts = typed.strip().split("[.:]");
        return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    protected String tab() {
        return "meetings";
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
