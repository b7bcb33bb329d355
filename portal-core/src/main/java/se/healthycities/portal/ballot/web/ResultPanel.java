package se.healthycities.portal.ballot.web;

import java.util.List;
import java.util.Locale;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.ballot.Tally;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.web.component.BarChart;
import se.healthycities.portal.web.component.BarChart.Lane;
import se.healthycities.portal.web.component.BarChart.Part;

/** How many voices said what, by capacity: a chart and a table with the same numbers. */
class ResultPanel extends Panel {
    private static final long serialVersionUID = 1L;

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
        String words = BallotWords.result(result, getLocale());
        add(new BarChart("chart", getString("resultPanel.chart"), words, lanes(tallies, capacities)));
        add(head(capacities), rows(tallies, capacities));
    }

    private List<Lane> lanes(List<Tally> tallies, List<Capacity> capacities) {
        return tallies.stream()
                .map(tally -> new Lane(
                        name(tally),
                        capacities.stream()
                                .map(capacity -> new Part(name(capacity), colour(capacity), tally.of(capacity)))
                                .toList()))
                .toList();
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
}
