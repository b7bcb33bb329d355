package se.healthycities.portal.poll.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.poll.AnswerRow;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.TimeRow;
import se.healthycities.portal.poll.Voters;

/** Who said what about each time, as a table that also reads well by ear: a line for each voice, a column for each time. */
class ResultsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final List<TimeRow> times;
    private final List<Voice> voices;

    ResultsPanel(String id, Voters voters, List<TimeRow> times, List<AnswerRow> answers) {
        super(id);
        this.times = times;
        this.voices = voices(voters, answers);
    }

    private static List<Voice> voices(Voters voters, List<AnswerRow> answers) {
        Map<Long, Voice> voices = new LinkedHashMap<>();
        for (AnswerRow answer : answers) {
            boolean person = voters == Voters.PERSON;
            Long id = person ? answer.person() : answer.organisation();
            String name = person ? answer.name() + ", " + answer.organisationName() : answer.organisationName();
            voices.computeIfAbsent(id, unused -> new Voice(name, new LinkedHashMap<>()))
                    .said()
                    .put(answer.time(), answer.choice());
        }
        return new ArrayList<>(voices.values());
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Long best = best();
        add(new ListView<>("time", times) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                item.add(new Label("when", TimeWords.of(time, getLocale())));
                item.add(new WebMarkupContainer("best").setVisible(time.id().equals(best)));
            }
        });
        add(new ListView<>("voice", voices) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Voice> item) {
                item.add(new Label("name", item.getModelObject().name()), said(item.getModelObject()));
            }
        });
        add(totals());
        setVisible(!voices.isEmpty());
    }

    private ListView<TimeRow> said(Voice voice) {
        return new ListView<>("said", times) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                Choice choice = voice.said().get(time.id());
                item.add(AttributeModifier.replace("data-label", TimeWords.of(time, getLocale())));
                Label word = new Label("word", choice == null ? "–" : getString("choice." + choice));
                item.add(word.add(AttributeModifier.replace("class", colour(choice))));
            }
        };
    }

    private ListView<TimeRow> totals() {
        return new ListView<>("total", times) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                item.add(AttributeModifier.replace("data-label", TimeWords.of(time, getLocale())));
                item.add(new Label(
                        "count",
                        getString("resultsPanel.count")
                                .replace("{0}", time.yes().toString())
                                .replace("{1}", time.ifNeeded().toString())
                                .replace("{2}", time.no().toString())));
            }
        };
    }

    /** Most yes, then most who could if needed; null while nobody can. */
    private Long best() {
        return times.stream()
                .filter(time -> time.yes() + time.ifNeeded() > 0)
                .min(Comparator.comparing((TimeRow time) -> -time.yes()).thenComparing(time -> -time.ifNeeded()))
                .map(TimeRow::id)
                .orElse(null);
    }

    private static String colour(Choice choice) {
        if (choice == null) {
            return "";
        }
        return switch (choice) {
            case YES -> "tag";
            case IF_NEEDED -> "tag tag-sun";
            case NO -> "tag tag-plain";
        };
    }

    /** A line of the table. */
    private record Voice(String name, Map<Long, Choice> said) implements Serializable {}
}
