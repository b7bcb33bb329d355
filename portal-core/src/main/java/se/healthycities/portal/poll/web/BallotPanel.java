package se.healthycities.portal.poll.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.IRequestParameters;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.TimeRow;

/** The times of a poll with yes, if needed and no for each; it lies in the form of its page. */
class BallotPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "time-";

    private final List<TimeRow> times;
    private final HashMap<Long, Choice> given;

    /** @param given what was said already, by time */
    BallotPanel(String id, List<TimeRow> times, Map<Long, Choice> given) {
        super(id);
        this.times = times;
        this.given = new HashMap<>(given);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("time", times) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                item.add(new Label("when", TimeWords.of(time, getLocale())));
                item.add(choices(time));
            }
        });
    }

    private ListView<Choice> choices(TimeRow time) {
        return new ListView<>("choice", Arrays.asList(Choice.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Choice> item) {
                Choice choice = item.getModelObject();
                String id = PREFIX + time.id() + "-" + choice.name().toLowerCase(Locale.ROOT);
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("id", id), AttributeModifier.replace("name", PREFIX + time.id()));
                box.add(AttributeModifier.replace("value", choice.name()));
                if (choice == given.get(time.id())) {
                    box.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(box);
                item.add(new Label("name", getString("choice." + choice)).add(AttributeModifier.replace("for", id)));
            }
        };
    }

    /** What was chosen and sent, by time. */
    Map<Long, Choice> chosen() {
        IRequestParameters sent = getRequest().getPostParameters();
        Map<Long, Choice> chosen = new HashMap<>();
        for (TimeRow time : times) {
            String value = sent.getParameterValue(PREFIX + time.id()).toString("");
            Arrays.stream(Choice.values())
                    .filter(choice -> choice.name().equals(value))
                    .forEach(choice -> chosen.put(time.id(), choice));
        }
        return chosen;
    }
}
