package se.healthycities.portal.decision.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.decision.DecisionAddresses;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.decision.DecisionState;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** Decisions as lines of a list: number, when it was decided, who sees to it until when, and what is late. */
public class RegisterRows extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final List<DecisionRow> rows;
    private boolean named;

    public RegisterRows(String id, List<DecisionRow> rows) {
        super(id);
        this.rows = rows;
    }

    /** Says of each to which space it belongs. */
    public RegisterRows naming() {
        named = true;
        return this;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("row", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<DecisionRow> item) {
                fill(item, item.getModelObject());
            }
        });
    }

    private void fill(ListItem<DecisionRow> item, DecisionRow row) {
        LocalDate day = today.date();
        item.add(new Label("number", row.number()));
        item.add(new TextHref("link", DecisionAddresses.decision(row.spacePath(), row.id()), row.title()));
        item.add(new Label("meta", meta(row, day)));
        item.add(new Label("state", getString("registerRows." + row.state()))
                .add(AttributeModifier.replace("class", row.state() == DecisionState.DONE ? "tag tag-sky" : "tag")));
        item.add(new WebMarkupContainer("overdue").setVisible(row.overdue(day)));
        item.add(new WebMarkupContainer("review").setVisible(row.toReview(day)));
        item.add(new WebMarkupContainer("forsaken").setVisible(row.open() && row.forsaken(day)));
    }

    private String meta(DecisionRow row, LocalDate day) {
        List<String> parts = new ArrayList<>();
        if (named) {
            parts.add(row.spaceName(getLocale()));
        }
        parts.add(Dates.day(row.decidedOn(), day, getLocale()));
        if (row.holder() != null) {
            parts.add(row.holder() + ", " + row.organisation());
        }
        if (row.open() && row.due() != null) {
            parts.add(getString("registerRows.due").replace("{0}", Dates.day(row.due(), day, getLocale())));
        }
        return String.join(" · ", parts);
    }
}
