package se.healthycities.portal.organisation.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.HeldSeatRow;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** The seats that were held for an organisation on the day shown, in spaces of which the visitor may know. */
class HeldSeatsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final List<HeldSeatRow> seats;

    HeldSeatsPanel(String id, List<HeldSeatRow> seats) {
        super(id);
        this.seats = seats;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("seat", seats) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<HeldSeatRow> item) {
                HeldSeatRow seat = item.getModelObject();
                item.add(new TextHref("space", Addresses.space(seat.path()), seat.space(getLocale())));
                item.add(new Label("person", seat.person()));
                item.add(new Label("role", getString("role." + seat.role())));
                String open = getString("term.open");
                item.add(new Label("to", seat.to() == null ? open : Dates.day(seat.to(), getLocale())));
            }
        });
        add(table.setVisible(!seats.isEmpty()), new WebMarkupContainer("none").setVisible(seats.isEmpty()));
    }
}
