package se.healthycities.crossingborders.series.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;

/** The seminars of a series, part by part: when, where, whether they were held, and how many seats are taken. */
class SeminarRows extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final List<OccasionRow> rows;

    SeminarRows(String id, List<OccasionRow> rows) {
        super(id);
        this.rows = rows;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OccasionRow> item) {
                fill(item, item.getModelObject());
            }
        });
    }

    private void fill(ListItem<OccasionRow> item, OccasionRow row) {
        String heading = "seminar-" + row.id();
        WebMarkupContainer card = new WebMarkupContainer("card");
        card.add(AttributeModifier.replace("aria-labelledby", heading));
        card.add(date(row));
        card.add(new Label("title", row.title()).add(AttributeModifier.replace("id", heading)));
        card.add(new Label("state", state(row)).add(AttributeModifier.replace("class", colour(row))));
        card.add(new Label("meta", meta(row, getLocale())));
        card.add(load(row));
        item.add(card);
    }

    private WebMarkupContainer date(OccasionRow row) {
        boolean exact = row.precision() == Precision.DAY;
        WebMarkupContainer date = new WebMarkupContainer("date");
        date.add(new Label("month", exact ? Dates.shortMonth(row.firstDay(), getLocale()) : ""));
        date.add(new Label(
                "day", exact ? row.firstDay().getDayOfMonth() : row.firstDay().getYear()));
        String look =
                row.status() == OccasionStatus.CANCELLED ? "date date-off" : over(row) ? "date date-past" : "date";
        date.add(AttributeModifier.replace("class", look));
        return date;
    }

    private String meta(OccasionRow row, Locale language) {
        List<String> parts = new ArrayList<>();
        if (row.part() != null) {
            parts.add(getString("part").replace("{0}", row.part().toString()));
        }
        String when = Dates.when(row, today.date(), language);
        boolean timed = row.startTime() != null && row.endTime() != null;
        parts.add(
                timed
                        ? when + " " + Dates.time(row.startTime(), language) + "–" + Dates.time(row.endTime(), language)
                        : when);
        if (row.mode() != null) {
            parts.add(getString("mode." + row.mode(), null, row.mode()));
        }
        if (row.place() != null) {
            parts.add(row.place());
        }
        return String.join(" · ", parts);
    }

    private WebMarkupContainer load(OccasionRow row) {
        long most = row.capacity() == null ? 0 : row.capacity();
        String text = getString(row.waiting() > 0 ? "seatsWaiting" : "seats")
                .replace("{0}", String.valueOf(row.registered()))
                .replace("{1}", String.valueOf(most))
                .replace("{2}", String.valueOf(row.waiting()));
        String id = "seats-" + row.id();
        WebMarkupContainer load = new WebMarkupContainer("load");
        load.add(new Label("seats", text).add(AttributeModifier.replace("id", id)));
        load.add(new WebMarkupContainer("bar")
                .add(AttributeModifier.replace("class", full(row) ? "bar bar-full" : "bar"))
                .add(AttributeModifier.replace("value", Math.min(row.registered(), most)))
                .add(AttributeModifier.replace("max", most))
                .add(AttributeModifier.replace("aria-labelledby", id)));
        return (WebMarkupContainer) load.setVisible(most > 0);
    }

    private String state(OccasionRow row) {
        boolean fullNow = row.status() == OccasionStatus.REGISTRATION_OPEN && full(row);
        return fullNow && !over(row) ? getString("full") : getString("occasion." + now(row));
    }

    private String colour(OccasionRow row) {
        return switch (now(row)) {
            case CANCELLED -> "tag tag-coral";
            case DRAFT, HELD, PLANNED -> "tag tag-plain";
            case PUBLISHED -> "tag tag-sky";
            case REGISTRATION_OPEN -> full(row) ? "tag tag-sun" : "tag";
        };
    }

    /** What a day has decided, whoever forgot to say so: a seminar that is over has been held. */
    private OccasionStatus now(OccasionRow row) {
        return over(row) && row.status() != OccasionStatus.CANCELLED ? OccasionStatus.HELD : row.status();
    }

    private boolean over(OccasionRow row) {
        LocalDate day = today.date();
        return row.status() == OccasionStatus.HELD || row.lastDay().isBefore(day);
    }

    private static boolean full(OccasionRow row) {
        return row.capacity() != null && row.registered() >= row.capacity();
    }
}
