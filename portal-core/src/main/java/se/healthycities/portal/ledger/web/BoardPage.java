package se.healthycities.portal.ledger.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.ledger.LedgerReads;
import se.healthycities.portal.ledger.PastSeatRow;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.AskedDay;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.layout.PortalPage;

/**
 * The political board and its terms, for everybody: who was elected to what, from when to when, on any day (S-F16). The
 * board's room stays closed; the mandates are public.
 */
public class BoardPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private LedgerReads ledger;

    @Inject
    private Today today;

    public BoardPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        AskedDay at = AskedDay.of(getPageParameters(), "at");
        LocalDate day = at.or(today.date());
        List<PastSeatRow> seats = ledger.board(day);
        add(new WebMarkupContainer("form")
                .add(at.field("at", day.toString()), at.error("atError", getString("day.wrong"))));
        add(new Label("on", getString("on").replace("{0}", Dates.day(day, language()))));
        add(new PastSeatsTable("table", seats, true).setVisible(!seats.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(seats.isEmpty()));
        List<PastSeatRow> earlier = ledger.boardBefore(today.date());
        add(new WebMarkupContainer("earlier")
                .add(new PastSeatsTable("terms", earlier, true))
                .setVisible(!earlier.isEmpty()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
