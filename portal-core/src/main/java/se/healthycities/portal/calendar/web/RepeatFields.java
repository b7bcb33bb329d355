package se.healthycities.portal.calendar.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import se.healthycities.portal.calendar.MonthlyDays;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.WorkingDays;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/**
 * Until when a meeting comes again every month (INV-240). The days are shown before anything is made, with those on which
 * nobody works marked; what is sent names the days that were shown.
 */
class RepeatFields extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "shown";

    private final DayField until = new DayField("until", (LocalDate) null);
    private final WebMarkupContainer preview = new WebMarkupContainer("preview");
    private final List<Day> days = new ArrayList<>();

    RepeatFields(String id) {
        super(id);
    }

    /** A day, and whether people work on it. */
    private record Day(LocalDate date, boolean free) implements Serializable {}

    @Override
    protected void onInitialize() {
        super.onInitialize();
        until.setLabel(new ResourceModel("repeatFields.until"));
        add(until, new FieldError("untilError", until, "until"));
        preview.add(new WebMarkupContainer(SHOWN)
                .add(AttributeModifier.replace("name", SHOWN), AttributeModifier.replace("value", this::shown)));
        preview.add(new Label("count", () -> getString("repeatFields.count").replace("{0}", "" + days.size())));
        preview.add(new ListView<>("day", () -> List.copyOf(days)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Day> item) {
                Day day = item.getModelObject();
                item.add(new Label(
                        "date", DayWords.format("EEEE d MMMM yyyy", getLocale()).format(day.date())));
                item.add(new WebMarkupContainer("free").setVisible(day.free()));
            }
        });
        add(preview.setVisible(false));
    }

    /** Null for a single meeting. */
    LocalDate until() {
        return until.getModelObject();
    }

    /** @return true when these days stood on the form that was sent; otherwise they stand there now, or a fault does */
    boolean settled(LocalDate first) {
        List<LocalDate> dates = MonthlyDays.of(first, until());
        boolean far = dates.size() == MonthlyDays.MOST
                && MonthlyDays.of(dates.get(MonthlyDays.MOST - 1), until()).size() > 1;
        if (dates.size() < 2 || far) {
            until.error(getString(far ? "repeatFields.far" : "repeatFields.early"));
            return false;
        }
        String sent = getRequest().getPostParameters().getParameterValue(SHOWN).toString("");
        days.clear();
        dates.forEach(date -> days.add(new Day(date, !WorkingDays.isWorking(date))));
        preview.setVisible(true);
        return sent.equals(shown());
    }

    private String shown() {
        return days.stream().map(day -> day.date().toString()).collect(Collectors.joining(" "));
    }
}
