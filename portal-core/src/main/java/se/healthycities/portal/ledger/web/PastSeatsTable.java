package se.healthycities.portal.ledger.web;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.ledger.PastSeatRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** Seats with their terms: name, organisation, role, from and to. */
class PastSeatsTable extends Panel {
    private static final long serialVersionUID = 1L;

    /** @param parties true where the party of an elected person may stand */
    PastSeatsTable(String id, List<PastSeatRow> seats, boolean parties) {
        super(id);
        add(new ListView<>("seat", seats) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PastSeatRow> item) {
                PastSeatRow seat = item.getModelObject();
                item.add(new Avatar("initials", seat.name()), new Label("name", seat.name()));
                String party = seat.party() == null || !parties ? "" : " (" + seat.party() + ")";
                item.add(new Label("title", seat.title() + party + " · " + getString("capacity." + seat.capacity())));
                item.add(new TextHref(
                        "organisation", Addresses.organisation(seat.organisationAddress()), seat.organisation()));
                item.add(new Label("role", getString("role." + seat.role()))
                        .add(AttributeModifier.replace("class", seat.role().endsWith("CHAIR") ? "tag" : "")));
                item.add(new Label("from", Dates.day(seat.from(), getLocale())));
                item.add(new Label(
                        "to",
                        seat.to() == null ? getString("pastSeatsTable.openEnd") : Dates.day(seat.to(), getLocale())));
            }
        });
    }
}
