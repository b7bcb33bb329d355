package se.healthycities.themegroups.ask.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.themegroups.ask.QuestionReads;
import se.healthycities.themegroups.ask.QuestionView;
import se.healthycities.themegroups.ask.RouteRow;

/** Who was asked and what they said, for the asker and for those who run the network. */
class RouteList extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionReads questions;

    private final long question;

    RouteList(String id, QuestionView question) {
        super(id);
        this.question = question.id();
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<RouteRow> rows = questions.routes(question);
        add(new ListView<>("route", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RouteRow> item) {
                RouteRow row = item.getModelObject();
                item.add(new TextHref("name", Addresses.person(row.person(), row.name()), row.name()));
                item.add(new Label("role", row.title() + ", " + row.organisation()));
                String outcome = getString("routeList." + (row.outcome() == null ? "WAITING" : row.outcome()));
                item.add(new Label("outcome", outcome.replace("{0}", String.valueOf(row.hint()))));
            }
        });
        add(new WebMarkupContainer("none").setVisible(rows.isEmpty()));
    }
}
