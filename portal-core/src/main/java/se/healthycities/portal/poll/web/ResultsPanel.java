package se.healthycities.portal.poll.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.GivenTimes;
import se.healthycities.portal.poll.PollResult;
import se.healthycities.portal.poll.TimeRow;
import se.healthycities.portal.poll.TimeWords;
import se.healthycities.portal.poll.VoiceTimes;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.web.component.Dates;

/**
 * Who said what about each time, as a table that also reads well by ear: a line for each voice with whoever gave its answer and
 * what it had said before, a column for each time.
 */
class ResultsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final PollResult result;
    private final LocalDate today;

    ResultsPanel(String id, PollResult result, LocalDate today) {
        super(id);
        this.result = result;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("time", result.times()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                item.add(new Label("when", when(item.getModelObject())));
            }
        });
        add(new ListView<>("voice", result.voices()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VoiceTimes> item) {
                VoiceTimes voice = item.getModelObject();
                GivenTimes current = voice.current();
                boolean person = result.by() == Voters.PERSON;
                item.add(new Label("name", person ? voice.name() + ", " + voice.organisationName() : voice.name()));
                item.add(new Label("by", (person ? "" : current.name() + ", ") + role(current)));
                item.add(new Label("behalf", behalf(current)).setVisible(current.enteredBy() != null));
                item.add(earlier(voice.earlier()), said(current));
            }
        });
        setVisible(!result.voices().isEmpty());
    }

    private String role(GivenTimes given) {
        return given.title() + ", " + getString("capacity." + given.capacity()) + " · "
                + Dates.moment(given.at(), today, getLocale());
    }

    /** Empty for an answer of one's own. */
    private String behalf(GivenTimes given) {
        return given.enteredBy() == null ? "" : getString("resultsPanel.behalf").replace("{0}", given.enteredBy());
    }

    private Component earlier(List<GivenTimes> all) {
        WebMarkupContainer earlier = new WebMarkupContainer("earlier");
        earlier.add(new ListView<>("before", all) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GivenTimes> item) {
                GivenTimes given = item.getModelObject();
                String said = result.times().stream()
                        .map(time -> when(time) + ": " + word(given.choices().get(time.id())))
                        .collect(Collectors.joining(", "));
                String behalf = given.enteredBy() == null ? "" : " · " + behalf(given);
                item.add(new Label("what", given.name() + ", " + role(given) + behalf + " · " + said));
            }
        });
        return earlier.setVisible(!all.isEmpty());
    }

    private ListView<TimeRow> said(GivenTimes given) {
        return new ListView<>("said", result.times()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                Choice choice = given.choices().get(time.id());
                item.add(AttributeModifier.replace("data-label", when(time)));
                item.add(new Label("word", word(choice)).add(AttributeModifier.replace("class", colour(choice))));
            }
        };
    }

    private String when(TimeRow time) {
        return TimeWords.of(time.when(), getLocale());
    }

    private String word(Choice choice) {
        return choice == null ? "–" : getString("choice." + choice);
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
}
