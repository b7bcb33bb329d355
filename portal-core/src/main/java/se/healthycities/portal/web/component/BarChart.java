package se.healthycities.portal.web.component;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;

/** What was answered as bars, one lane for each thing that was said; a table with the same numbers stands beside it. One on a page. */
public class BarChart extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 300;
    private static final int LANE = 46;
    private static final int BAR = 16;
    private static final int LETTERS = 46;

    private final String title;
    private final String words;
    private final List<Lane> lanes;

    /**
     * One bar of a lane.
     *
     * @param name as the legend has it
     * @param colour a class of the stylesheet
     */
    public record Part(String name, String colour, int count) implements Serializable {}

    /** A lane of the picture, with the same parts in the same order as every other. */
    public record Lane(String name, List<Part> parts) implements Serializable {
        int total() {
            return parts.stream().mapToInt(Part::count).sum();
        }
    }

    /** @param words what the picture shows, for those who do not see it */
    public BarChart(String id, String title, String words, List<Lane> lanes) {
        super(id);
        this.title = title;
        this.words = words;
        this.lanes = List.copyOf(lanes);
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer chart = new WebMarkupContainer("chart");
        chart.add(AttributeModifier.replace("viewBox", "0 0 " + (WIDTH + 40) + " " + lanes.size() * LANE));
        chart.add(new Label("chartTitle", title), new Label("chartWords", words));
        int most = Math.max(1, lanes.stream().mapToInt(Lane::total).max().orElse(1));
        chart.add(new ListView<>("lane", lanes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Lane> item) {
                Lane lane = item.getModelObject();
                int y = item.getIndex() * LANE;
                item.add(text("name", shortened(lane.name()), 0, y + 14));
                item.add(bars(lane, y + 20, most));
                item.add(text("total", String.valueOf(lane.total()), lane.total() * WIDTH / most + 6, y + 33));
            }
        });
        add(chart, legend());
    }

    /** As much as stands in one line of the picture; the table beside it has all of it. */
    private static String shortened(String words) {
        return words.length() <= LETTERS
                ? words
                : words.substring(0, LETTERS - 1).strip() + "…";
    }

    private static Label text(String id, String words, int x, int y) {
        Label text = new Label(id, words);
        text.add(AttributeModifier.replace("x", x), AttributeModifier.replace("y", y));
        return text;
    }

    private static ListView<Bar> bars(Lane lane, int y, int most) {
        List<Bar> bars = new ArrayList<>();
        int before = 0;
        for (Part part : lane.parts()) {
            int x = before * WIDTH / most;
            before += part.count();
            if (part.count() > 0) {
                String what = lane.name() + ", " + part.name() + ": " + part.count();
                bars.add(new Bar(part.colour(), x, before * WIDTH / most - x, what));
            }
        }
        return new ListView<>("bar", bars) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Bar> item) {
                Bar bar = item.getModelObject();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("x", bar.x()), AttributeModifier.replace("y", y));
                box.add(AttributeModifier.replace("width", bar.width()), AttributeModifier.replace("height", BAR));
                box.add(AttributeModifier.replace("class", bar.colour()));
                item.add(box.add(new Label("what", bar.words())));
            }
        };
    }

    private ListView<Part> legend() {
        return new ListView<>(
                "legend", lanes.isEmpty() ? List.of() : lanes.get(0).parts()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Part> item) {
                item.add(new WebMarkupContainer("mark")
                        .add(AttributeModifier.replace(
                                "class", "chart-mark " + item.getModelObject().colour())));
                item.add(new Label("part", item.getModelObject().name()));
            }
        };
    }

    /** A part as it is drawn. */
    private record Bar(String colour, int x, int width, String words) implements Serializable {}
}
