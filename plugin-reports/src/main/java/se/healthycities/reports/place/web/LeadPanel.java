package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.reports.place.AssessmentService;
import se.healthycities.reports.place.GroupMode;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.PlaceState;
import se.healthycities.reports.place.RoundCode;

/** What those who lead do with an assessment: open it for a while, show it on the wall, type in paper, end it. */
class LeadPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int USUAL = 3;
    private static final List<Integer> HOURS = List.of(1, USUAL, 8, 24, 168);

    @Inject
    private AssessmentService service;

    @Inject
    private Today today;

    @Inject
    private PlaceReads reads;

    private final PlaceRow row;
    private final boolean acts;
    private WordChoice<Integer> hours;

    /** @param acts false for those who lead a space that rests or is closed: they can end what still runs */
    LeadPanel(String id, PlaceRow row, boolean acts) {
        super(id);
        this.row = row;
        this.acts = acts;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        PlaceState state = row.state(today.now());
        boolean open = state == PlaceState.OPEN;
        boolean many = row.mode() == GroupMode.MANY;
        add(opening(state, many), running(open, many));
    }

    private WebMarkupContainer opening(PlaceState state, boolean many) {
        hours = new WordChoice<>("hours", USUAL, HOURS, String::valueOf, hour -> getString("leadPanel.hours." + hour));
        hours.setMarkupId("hours").setOutputMarkupId(true);
        StatelessForm<Void> form = new StatelessForm<>("open") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                int lasts = Objects.requireNonNullElse(hours.getModelObject(), USUAL);
                service.open(row.scene(), row.id(), Duration.ofHours(lasts));
                throw back();
            }
        };
        boolean again = state == PlaceState.CLOSED;
        form.add(new Label("openWords", getString(again ? "leadPanel.againWords" : "leadPanel.openWords")));
        form.add(new WebMarkupContainer("lasts").add(hours).setVisible(many));
        form.add(new Label("openButton", getString(again ? "leadPanel.again" : "leadPanel.open")));
        boolean over = reads.over(row);
        add(new WebMarkupContainer("over").setVisible(over));
        // A late form is refused by the service.
        form.setVisible(state != PlaceState.OPEN && (!over || PlainPost.posted()));
        return form;
    }

    private WebMarkupContainer running(boolean open, boolean many) {
        WebMarkupContainer running = new WebMarkupContainer("running");
        boolean coded = row.code() != null;
        running.add(new Label("code", coded ? RoundCode.spaced(row.code()) : "").setVisible(coded && acts));
        String until = row.closesAt() == null
                ? ""
                : getString("leadPanel.until").replace("{0}", Dates.moment(row.closesAt(), today.date(), getLocale()));
        running.add(new Label("until", until).setVisible(!until.isEmpty()));
        running.add(new Href("screen", PlaceAddresses.screen(row.id()) + "?live=true").setVisible(many && acts));
        running.add(new Href("paper", PlaceAddresses.sheet(row.id())).setVisible(many && acts));
        running.add(new Href("agree", PlaceAddresses.sheet(row.id())).setVisible(!many && acts));
        running.add(
                new StatelessForm<Void>("recode") {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void onSubmit() {
                        service.recode(row.scene(), row.id());
                        throw back();
                    }
                }.setVisible(many && acts));
        running.add(new StatelessForm<Void>("close") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.close(row.scene(), row.id());
                throw back();
            }
        });
        return (WebMarkupContainer) running.setVisible(open);
    }

    private RedirectToUrlException back() {
        return new RedirectToUrlException(PlaceAddresses.one(row.id()));
    }
}
