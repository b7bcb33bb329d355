package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.ask.QuestionAddresses;
import se.healthycities.themegroups.ask.QuestionRow;

/** Questions as lines: where they stand and how many answers they have; never who asks. */
class QuestionList extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final ArrayList<QuestionRow> rows;
    private final String key;
    private final boolean whenEmpty;

    /**
     * @param key of its heading, also the id in the markup
     * @param whenEmpty true to say what to do when there are none
     */
    QuestionList(String id, List<QuestionRow> rows, String key, boolean whenEmpty) {
        super(id);
        this.rows = new ArrayList<>(rows);
        this.key = key;
        this.whenEmpty = whenEmpty;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", getString("questionList." + key)).add(AttributeModifier.replace("id", key)));
        add(new ListView<>("question", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<QuestionRow> item) {
                QuestionRow row = item.getModelObject();
                item.add(new TextHref("link", QuestionAddresses.question(row.id()), row.title()));
                item.add(new Label("state", state(row)));
                item.add(new Label(
                                "answers",
                                Texts.count(QuestionList.class, "questionList.answers", getLocale(), row.answers()))
                        .setVisible(row.askedAt() != null));
            }
        });
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        setVisible(whenEmpty || !rows.isEmpty());
    }

    private String state(QuestionRow row) {
        if (row.askedAt() == null) {
            return getString("questionList.draft");
        }
        if (row.closedAt() != null) {
            return getString("questionList.closed");
        }
        String day = Dates.day(Today.day(row.goesAt()), today.date(), getLocale());
        return row.discussion() != null
                ? getString("questionList.inGroup")
                : getString("questionList.until").replace("{0}", day);
    }
}
