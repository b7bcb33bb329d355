package se.healthycities.portal.organisation.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.HeldSeatRow;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Term;

/** Who sits on the board for an organisation: a public office, told without any word of the board's own room. */
class BoardPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<HeldSeatRow> seats;

    BoardPanel(String id, List<HeldSeatRow> seats) {
        super(id);
        this.seats = seats;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("seat", seats) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<HeldSeatRow> item) {
                HeldSeatRow seat = item.getModelObject();
                item.add(new Avatar("initials", seat.person()), new Label("person", seat.person()));
                String term = new Term(item).of(seat.from(), seat.to());
                item.add(new Label("role", getString("role." + seat.role()) + " · " + term));
            }
        });
    }
}
