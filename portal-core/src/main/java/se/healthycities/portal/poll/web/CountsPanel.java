package se.healthycities.portal.poll.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.PollResult;
import se.healthycities.portal.poll.TimeRow;
import se.healthycities.portal.poll.TimeWords;
import se.healthycities.portal.poll.TimesTally;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.web.component.BarChart;
import se.healthycities.portal.web.component.BarChart.Lane;
import se.healthycities.portal.web.component.BarChart.Part;

/** How many said what about each time: all together, by capacity, and by organisation where people answer for themselves. */
class CountsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final PollResult result;

    CountsPanel(String id, PollResult result) {
        super(id);
        this.result = result;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TimesTally total = result.total();
        List<Lane> lanes =
                result.times().stream().map(time -> lane(time, total)).toList();
        String words = result.times().stream()
                .map(time -> when(time) + ": " + words(total, time))
                .collect(Collectors.joining(". "));
        add(new BarChart("chart", getString("countsPanel.caption"), words, lanes), head(), rows(total));
        setVisible(!result.voices().isEmpty());
    }

    private Lane lane(TimeRow time, TimesTally total) {
        return new Lane(
                when(time),
                Arrays.stream(Choice.values())
                        .map(choice -> new Part(getString("choice." + choice), colour(choice), total.of(time, choice)))
                        .toList());
    }

    private ListView<TimeRow> head() {
        Long best = result.best().map(TimeRow::id).orElse(null);
        return new ListView<>("time", result.times()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                item.add(new Label("when", when(time)));
                item.add(new WebMarkupContainer("best").setVisible(time.id().equals(best)));
            }
        };
    }

    private ListView<TimesTally> rows(TimesTally total) {
        List<TimesTally> tallies = new ArrayList<>(List.of(total));
        tallies.addAll(result.byCapacity());
        if (result.by() == Voters.PERSON) {
            tallies.addAll(result.byOrganisation());
        }
        return new ListView<>("row", tallies) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimesTally> item) {
                TimesTally tally = item.getModelObject();
                item.add(new Label("of", name(tally)), cells(tally));
            }
        };
    }

    private ListView<TimeRow> cells(TimesTally tally) {
        return new ListView<>("cell", result.times()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                item.add(AttributeModifier.replace("data-label", when(time)));
                item.add(new Label("count", words(tally, time)));
            }
        };
    }

    private String name(TimesTally tally) {
        if (tally.capacity() != null) {
            return getString("countsPanel.capacity." + tally.capacity());
        }
        return tally.organisation() == null ? getString("countsPanel.total") : tally.organisation();
    }

    private String when(TimeRow time) {
        return TimeWords.of(time.when(), getLocale());
    }

    private String words(TimesTally tally, TimeRow time) {
        return Arrays.stream(Choice.values())
                .map(choice -> getString("choice." + choice) + " " + tally.of(time, choice))
                .collect(Collectors.joining(" · "));
    }

    private static String colour(Choice choice) {
        return "chart-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
