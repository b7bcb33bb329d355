package se.healthycities.portal.organisation.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.organisation.FigureRow;
import se.healthycities.portal.person.PastContactRow;
import se.healthycities.portal.space.HeldSeatRow;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Term;

/** What has been over time: memberships, contacts, seats on the board and population. People go, these lines stay. */
class HistoryPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final List<Period> memberships;
    private final List<PastContactRow> contacts;
    private final List<HeldSeatRow> board;
    private final List<FigureRow> figures;

    private record Line(String what, String when) implements Serializable {}

    HistoryPanel(
            String id,
            List<Period> memberships,
            List<PastContactRow> contacts,
            List<HeldSeatRow> board,
            List<FigureRow> figures) {
        super(id);
        this.memberships = memberships;
        this.contacts = contacts;
        this.board = board;
        this.figures = figures;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Term term = new Term(this);
        addLines(
                "memberships",
                memberships,
                period -> new Line(getString("historyPanel.member"), term.of(period.from(), period.to())));
        addLines(
                "contacts",
                contacts,
                contact -> new Line(
                        getString("contact." + contact.kind()) + ": " + contact.name() + ", " + contact.title(),
                        term.of(contact.from(), contact.to())));
        addLines(
                "board",
                board,
                seat -> new Line(
                        getString("role." + seat.role()) + ": " + seat.person(), term.of(seat.from(), seat.to())));
        addLines(
                "figures",
                figures,
                figure -> new Line(
                        Dates.number(figure.inhabitants(), getLocale()) + " · " + figure.source(),
                        Dates.day(figure.countedOn(), getLocale())));
        boolean empty = memberships.isEmpty() && contacts.isEmpty() && board.isEmpty() && figures.isEmpty();
        add(new WebMarkupContainer("none").setVisible(empty));
    }

    private <T> void addLines(String id, List<T> rows, Function<T, Line> words) {
        WebMarkupContainer group = new WebMarkupContainer(id);
        group.add(new ListView<>("line", rows.stream().map(words).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Line> item) {
                item.add(new Label("what", item.getModelObject().what()));
                item.add(new Label("when", item.getModelObject().when()));
            }
        });
        add(group.setVisible(!rows.isEmpty()));
    }
}
