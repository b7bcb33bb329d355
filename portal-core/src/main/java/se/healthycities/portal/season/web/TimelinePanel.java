package se.healthycities.portal.season.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.season.SeasonRow;

/** The seasons around today as a picture: a lane for each kind, a line for today. The table beside it says the same. */
class TimelinePanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 1000;
    private static final int LANE = 34;
    private static final int LETTER = 8;

    private final List<SeasonRow> seasons;
    private final LocalDate today;

    TimelinePanel(String id, List<SeasonRow> seasons, LocalDate today) {
        super(id);
        this.seasons = seasons;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("title", getString("timelinePanel.title")));
        List<Bar> bars = seasons.stream()
                .filter(season -> season.from().isBefore(last())
                        && (season.to() == null || season.to().isAfter(first())))
                .map(this::bar)
                .toList();
        add(new ListView<>("bar", bars) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Bar> item) {
                Bar bar = item.getModelObject();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("x", bar.x()), AttributeModifier.replace("y", bar.y()));
                box.add(AttributeModifier.replace("width", bar.width()));
                box.add(AttributeModifier.replace("class", bar.now() ? "timeline-now" : "timeline-bar"));
                Label text = new Label("text", bar.text());
                text.add(AttributeModifier.replace("x", bar.x() + 6), AttributeModifier.replace("y", bar.y() + 19));
                item.add(box, text.setVisible(bar.text().length() * LETTER < bar.width() - 6));
            }
        });
        WebMarkupContainer line = new WebMarkupContainer("today");
        line.add(AttributeModifier.replace("x1", x(today)), AttributeModifier.replace("x2", x(today)));
        add(line);
    }

    private Bar bar(SeasonRow season) {
        int start = Math.max(0, x(season.from()));
        int end = season.to() == null ? WIDTH : Math.min(WIDTH, x(season.to().plusDays(1)));
        String name = season.name(getLocale());
        boolean fits = name.length() * LETTER < end - start - 8;
        return new Bar(
                start,
                4 + LANE * season.kind().ordinal(),
                Math.max(2, end - start - 2),
                fits ? name : season.key(),
                season.covers(today));
    }

    private int x(LocalDate day) {
        long days = ChronoUnit.DAYS.between(first(), day);
        return (int) (days * WIDTH / ChronoUnit.DAYS.between(first(), last()));
    }

    private LocalDate first() {
        return today.withDayOfYear(1).minusYears(1);
    }

    private LocalDate last() {
        return today.withDayOfYear(1).plusYears(4);
    }

    /** A season as a box in the picture. */
    private record Bar(int x, int y, int width, String text, boolean now) implements Serializable {}
}
