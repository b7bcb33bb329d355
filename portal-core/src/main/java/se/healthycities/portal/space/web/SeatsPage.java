package se.healthycities.portal.space.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatRow;
import se.healthycities.portal.space.ShownReaders;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.SpacePage;

/** Who sits in a space today, for whom and until when; how one comes in; and, for those who lead it, who has asked. */
public class SeatsPage extends SpacePage {
    private static final long serialVersionUID = 1L;
    private static final int SOON = 60;

    @Inject
    private SpaceReads spaces;

    public SeatsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new JoinPanel("join", standing(), visitor(), scene()));
        add(new RequestsPanel("requests", standing(), scene()).setVisible(may(Access.CONVENE)));
        boolean named = visitor().member() || standing().role() != null;
        List<SeatRow> seats = named ? spaces.seats(standing().space()) : List.of();
        long organisations =
                seats.stream().map(SeatRow::organisation).distinct().count();
        add(new Label(
                "count",
                getString("count")
                        .replace("{0}", String.valueOf(seats.size()))
                        .replace("{1}", String.valueOf(organisations))));
        ShownReaders readers = standing().shownReaders();
        boolean shown = named && readers != ShownReaders.NONE;
        add(new Label("readers", shown ? getString("readers." + readers) : "").setVisible(shown));
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(rows(seats), new WebMarkupContainer("changeHead").setVisible(may(Access.CONVENE)));
        add(table.setVisible(!seats.isEmpty()), new WebMarkupContainer("empty").setVisible(seats.isEmpty()));
        List<SeatRole> vacant = named && standing().active(visitor().today())
                ? spaces.vacant(standing().space())
                : List.of();
        WebMarkupContainer missing = new WebMarkupContainer("vacant");
        missing.add(new ListView<>("role", vacant) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeatRole> item) {
                item.add(new Label(
                        "what", getString("vacant").replace("{0}", getString("role." + item.getModelObject()))));
            }
        });
        add(missing.setVisible(!vacant.isEmpty()));
        boolean names = visitor().contact()
                && standing().active(visitor().today())
                && standing().joining() != Joining.INVITED
                && gate().state(scene()).writable();
        add(new Href("name", Addresses.nameColleagues(standing().path())).setVisible(names));
        add(new GapsPanel("gaps", standing(), scene(), visitor().member()));
        add(new Href("give", Addresses.newSeat(standing().path())).setVisible(may(Access.CONVENE)));
        add(new Href("guests", Addresses.guests(standing().path())).setVisible(may(Access.CONVENE)));
        add(new Href("past", Addresses.pastSeats(standing().path())));
    }

    private ListView<SeatRow> rows(List<SeatRow> seats) {
        return new ListView<>("seat", seats) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeatRow> item) {
                SeatRow seat = item.getModelObject();
                LocalDate today = visitor().today();
                item.add(new Avatar("initials", seat.person()), new Label("person", seat.person()));
                item.add(new Label("title", seat.title() + " · " + getString("capacity." + seat.capacity())));
                item.add(new TextHref(
                        "organisation", Addresses.organisation(seat.organisationAddress()), seat.organisation()));
                item.add(new Label("role", getString("role." + seat.role()))
                        .add(AttributeModifier.replace("class", seat.role().leads() ? "tag" : "")));
                item.add(new Label("from", Dates.day(seat.from(), language())));
                item.add(new Label("to", seat.to() == null ? getString("openEnd") : Dates.day(seat.to(), language())));
                boolean soon = seat.to() != null && seat.to().isBefore(today.plusDays(SOON));
                item.add(new Label("soon", getString("soon")).setVisible(soon));
                String change = Addresses.seat(standing().path(), seat.id());
                item.add(new WebMarkupContainer("changeCell")
                        .add(new Href("change", change)
                                .add(AttributeModifier.replace(
                                        "aria-label", getString("change") + ": " + seat.person())))
                        .setVisible(may(Access.CONVENE)));
            }
        };
    }

    @Override
    protected String tab() {
        return "seats";
    }
}
