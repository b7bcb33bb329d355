package se.healthycities.portal.ledger.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.ledger.LedgerReads;
import se.healthycities.portal.ledger.PastSeatRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.AskedDay;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.SpacePage;

/** Who sat in a space on any day, as we know it today or as we knew it on another day (A3, N2). */
public class PastSeatsPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private LedgerReads ledger;

    public PastSeatsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        AskedDay at = AskedDay.of(getPageParameters(), "at");
        AskedDay known = AskedDay.of(getPageParameters(), "known");
        LocalDate day = at.or(visitor().today());
        boolean reads = visitor().member() || standing().role() != null;
        List<PastSeatRow> seats = !reads
                ? List.of()
                : known.day() == null
                        ? ledger.seats(standing().space(), day)
                        : ledger.seats(standing().space(), day, Today.end(known.day()));
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace(
                "action", Addresses.pastSeats(standing().path())));
        form.add(at.field("at", day.toString()), at.error("atError", getString("day.wrong")));
        form.add(known.field("known", ""), known.error("knownError", getString("day.wrong")));
        add(form);
        String words = getString(known.day() == null ? "on" : "onKnown").replace("{0}", Dates.day(day, language()));
        add(new Label("on", known.day() == null ? words : words.replace("{1}", Dates.day(known.day(), language()))));
        add(new PastSeatsTable("table", seats, false).setVisible(!seats.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(seats.isEmpty()));
    }

    @Override
    protected String tab() {
        return "seats";
    }
}
