package se.healthycities.portal.ballot.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.ballot.Tally;
import se.healthycities.portal.person.Capacity;

/** How many voices said what, by capacity: a chart and a table with the same numbers. */
class ResultPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 640;
    private static final int LANE = 56;
    private static final int BAR = 22;

    private final Result result;

    ResultPanel(String id, Result result) {
        super(id);
        this.result = result;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Tally> tallies = result.tallies();
        List<Capacity> capacities = result.capacities();
        int most = Math.max(1, tallies.stream().mapToInt(Tally::total).max().orElse(1));
        WebMarkupContainer chart = new WebMarkupContainer("chart");
        chart.add(AttributeModifier.replace("viewBox", "0 0 " + (WIDTH + 60) + " " + tallies.size() * LANE));
        chart.add(new Label("chartTitle", getString("resultPanel.chart")));
        chart.add(new Label("chartWords", BallotWords.result(result, getLocale())));
        chart.add(new ListView<>("lane", lanes(tallies, capacities, most)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Lane> item) {
                Lane lane = item.getModelObject();
                item.add(text("name", lane.name(), 0, lane.y() + 18));
                item.add(bars(lane));
                item.add(text("total", String.valueOf(lane.total()), lane.width() + 8, lane.y() + 44));
            }
        });
        add(chart, legend(capacities), head(capacities), rows(tallies, capacities));
    }

    private static Label text(String id, String words, int x, int y) {
        Label text = new Label(id, words);
        text.add(AttributeModifier.replace("x", x), AttributeModifier.replace("y", y));
        return text;
    }

    private static ListView<Bar> bars(Lane lane) {
        return new ListView<>("bar", lane.bars()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Bar> item) {
                Bar bar = item.getModelObject();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("x", bar.x()), AttributeModifier.replace("y", lane.y() + 27));
                box.add(AttributeModifier.replace("width", bar.width()), AttributeModifier.replace("height", BAR));
                box.add(AttributeModifier.replace("class", colour(bar.capacity())));
                item.add(box.add(new Label("what", bar.words())));
            }
        };
    }

    private List<Lane> lanes(List<Tally> tallies, List<Capacity> capacities, int most) {
        List<Lane> lanes = new ArrayList<>();
        for (Tally tally : tallies) {
            List<Bar> bars = new ArrayList<>();
            int before = 0;
            for (Capacity capacity : capacities) {
                int x = before * WIDTH / most;
                before += tally.of(capacity);
                int width = before * WIDTH / most - x;
                String words = name(tally) + ", " + name(capacity) + ": " + tally.of(capacity);
                if (tally.of(capacity) > 0) {
                    bars.add(new Bar(capacity, x, width, words));
                }
            }
            int width = before * WIDTH / most;
            lanes.add(new Lane(name(tally), lanes.size() * LANE, width, tally.total(), bars));
        }
        return lanes;
    }

    private ListView<Capacity> legend(List<Capacity> capacities) {
        return new ListView<>("legend", capacities) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Capacity> item) {
                item.add(new WebMarkupContainer("mark")
                        .add(AttributeModifier.replace("class", "chart-mark " + colour(item.getModelObject()))));
                item.add(new Label("capacity", name(item.getModelObject())));
            }
        };
    }

    private ListView<Capacity> head(List<Capacity> capacities) {
        return new ListView<>("column", capacities) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Capacity> item) {
                item.add(new Label("capacity", name(item.getModelObject())).setRenderBodyOnly(true));
            }
        };
    }

    private ListView<Tally> rows(List<Tally> tallies, List<Capacity> capacities) {
        return new ListView<>("row", tallies) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Tally> item) {
                Tally tally = item.getModelObject();
                item.add(new Label("said", name(tally)));
                item.add(new ListView<>("cell", capacities) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<Capacity> cell) {
                        cell.add(AttributeModifier.replace("data-label", name(cell.getModelObject())));
                        cell.add(new Label("number", tally.of(cell.getModelObject())));
                    }
                });
                item.add(new Label("sum", tally.total()));
            }
        };
    }

    private String name(Tally tally) {
        return BallotWords.words(tally, getLocale());
    }

    private String name(Capacity capacity) {
        return getString("resultPanel.capacity." + capacity);
    }

    private static String colour(Capacity capacity) {
        return "chart-" + capacity.name().toLowerCase(Locale.ROOT);
    }

    /** What was said, as a row of the chart. */
    private record Lane(String name, int y, int width, int total, List<Bar> bars) implements Serializable {}

    /** How many said it in one capacity. */
    private record Bar(Capacity capacity, int x, int width, String words) implements Serializable {}
}
