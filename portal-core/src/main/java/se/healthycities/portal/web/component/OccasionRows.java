package se.healthycities.portal.web.component;

import jakarta.inject.Inject;
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
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;

/** Occasions as lines of a list: when as well as it is known, where, and whether there is room. */
public class OccasionRows extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final List<OccasionRow> rows;
    private boolean named;

    public OccasionRows(String id, List<OccasionRow> rows) {
        super(id);
        this.rows = rows;
    }

    /** Says of each to which space it belongs. */
    public OccasionRows naming() {
        named = true;
        return this;
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
        Locale language = getLocale();
        boolean exact = row.precision() == Precision.DAY;
        WebMarkupContainer date = new WebMarkupContainer("date");
        date.add(new Label("month", exact ? Dates.shortMonth(row.firstDay(), language) : ""));
        date.add(new Label(
                "day", exact ? row.firstDay().getDayOfMonth() : row.firstDay().getYear()));
        boolean off = row.status() == OccasionStatus.CANCELLED || row.lastDay().isBefore(today.date());
        date.add(AttributeModifier.replace("class", off ? "date date-off" : "date"));
        item.add(date);
        item.add(new TextHref("link", Addresses.occasion(row.key()), row.title()));
        item.add(new Label("meta", meta(row, language)));
        item.add(new Label("status", status(row)).add(AttributeModifier.replace("class", colour(row))));
    }

    private String meta(OccasionRow row, Locale language) {
        List<String> parts = new ArrayList<>();
        parts.add(Dates.when(row, today.date(), language));
        if (row.startTime() != null && row.endTime() != null) {
            parts.add(Dates.time(row.startTime(), language) + "–" + Dates.time(row.endTime(), language));
        }
        if (row.mode() != null) {
            parts.add(getString("mode." + row.mode(), null, row.mode()));
        }
        if (row.place() != null) {
            parts.add(row.place());
        }
        if (named && row.spaceName() != null) {
            parts.add(row.spaceName(language));
        }
        return String.join(" · ", parts);
    }

    private String status(OccasionRow row) {
        boolean open = row.status() == OccasionStatus.REGISTRATION_OPEN;
        if (open && row.capacity() != null) {
            long left = Math.max(0, row.capacity() - row.registered());
            String key = left > 0 ? "occasionRows.left" : "occasionRows.full";
            return getString(key).replace("{0}", String.valueOf(left > 0 ? left : row.waiting()));
        }
        boolean over = row.lastDay().isBefore(today.date()) && row.status() != OccasionStatus.CANCELLED;
        boolean moved = row.movedAt() != null && !over && row.status() == OccasionStatus.PUBLISHED;
        return getString(moved ? "occasionRows.moved" : "occasion." + (over ? OccasionStatus.HELD : row.status()));
    }

    private static String colour(OccasionRow row) {
        return switch (row.status()) {
            case CANCELLED -> "tag tag-coral";
            case REGISTRATION_OPEN ->
                row.capacity() != null && row.registered() >= row.capacity() ? "tag tag-sun" : "tag";
            case HELD -> "tag tag-sky";
            default -> "tag";
        };
    }
}
