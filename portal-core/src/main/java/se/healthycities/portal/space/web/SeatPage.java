package se.healthycities.portal.space.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatGiving;
import se.healthycities.portal.space.SeatRow;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpacePage;

/** One seat: who holds it and until when; whoever leads the space ends it, the coordinator corrects it. */
public class SeatPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private SpaceReads spaces;

    @Inject
    private SeatGiving giving;

    public SeatPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        SeatRow seat = spaces.seat(
                        standing().space(), getPageParameters().get("seat").toLong(0))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        add(new Label("person", seat.person()));
        add(new Label("stands", seat.title() + ", " + seat.organisation()));
        add(new Label("role", getString("role." + seat.role())));
        add(new Label("from", Dates.day(seat.from(), language())));
        add(new Label("to", seat.to() == null ? getString("openEnd") : Dates.day(seat.to(), language())));
        add(new ErrorSummary("errors"));
        DayField day = new DayField("day", Model.of(visitor().today()));
        day.setRequired(true).setLabel(new ResourceModel("day"));
        long id = seat.id();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (day.getModelObject().isBefore(seat.from())) {
                    day.error(getString("before"));
                    return;
                }
                giving.end(scene(), id, day.getModelObject());
                throw new RedirectToUrlException(Addresses.seats(standing().path()));
            }
        };
        form.add(day, new FieldError("dayError", day, "day"));
        boolean over = seat.to() != null && seat.to().isBefore(visitor().today());
        add(form.setVisible(!over));
        add(new Href("correct", "/admin/ledger/seat/" + id).setVisible(visitor().coordinates()));
    }

    @Override
    protected String tab() {
        return "seats";
    }
}
