package se.healthycities.portal.poll.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponentPanel;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.IRequestParameters;
import se.healthycities.portal.poll.Choice;
import se.healthycities.portal.poll.TimeRow;
import se.healthycities.portal.poll.TimeWords;

/** The times of a poll with yes, if needed and no for each; it lies in the form of its page, which asks {@link #check}. */
class BallotPanel extends FormComponentPanel<HashMap<Long, Choice>> {
    private static final long serialVersionUID = 1L;

    private final String prefix;
    private final List<TimeRow> times;
    private final HashMap<Long, Choice> given;

    /**
     * @param prefix before the names in the markup, because two of them may stand on a page
     * @param given what was said already, by time
     */
    BallotPanel(String id, String prefix, List<TimeRow> times, Map<Long, Choice> given) {
        super(id, new Model<>());
        this.prefix = prefix + "time-";
        this.times = times;
        this.given = new HashMap<>(given);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        HashMap<Long, Choice> shown = new HashMap<>(given);
        shown.putAll(chosen());
        add(new ListView<>("time", times) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<TimeRow> item) {
                TimeRow time = item.getModelObject();
                item.add(new Label("when", TimeWords.of(time.when(), getLocale())));
                item.add(choices(time, shown.get(time.id())));
            }
        });
    }

    private ListView<Choice> choices(TimeRow time, Choice shown) {
        return new ListView<>("choice", Arrays.asList(Choice.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Choice> item) {
                Choice choice = item.getModelObject();
                String id = prefix + time.id() + "-" + choice.name().toLowerCase(Locale.ROOT);
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("id", id), AttributeModifier.replace("name", prefix + time.id()));
                box.add(AttributeModifier.replace("value", choice.name()));
                if (choice == shown) {
                    box.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(box);
                item.add(new Label("name", getString("choice." + choice)).add(AttributeModifier.replace("for", id)));
            }
        };
    }

    @Override
    public void convertInput() {
        setConvertedInput(chosen());
    }

    /** Says beside the times when nothing was chosen; for the form's validation. */
    void check() {
        if (chosen().isEmpty()) {
            error(getString("ballotPanel.nothing"));
        }
    }

    /** What was chosen and sent, by time. */
    HashMap<Long, Choice> chosen() {
        IRequestParameters sent = getRequest().getPostParameters();
        HashMap<Long, Choice> chosen = new HashMap<>();
        for (TimeRow time : times) {
            String value = sent.getParameterValue(prefix + time.id()).toString("");
            Arrays.stream(Choice.values())
                    .filter(choice -> choice.name().equals(value))
                    .forEach(choice -> chosen.put(time.id(), choice));
        }
        return chosen;
    }
}
