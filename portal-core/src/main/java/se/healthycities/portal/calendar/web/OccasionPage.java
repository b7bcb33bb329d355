package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.JoinAddresses;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.calendar.OccasionDoor;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionService;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;

/**
 * One occasion: when and where, what about, what one can do about it now, and the way to its space. Those who lead it publish,
 * change and cancel it from here.
 */
public class OccasionPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionDoor door;

    @Inject
    private JoinAddresses joins;

    @Inject
    private Reading reading;

    @Inject
    private OccasionService service;

    @Inject
    private OccasionReads occasions;

    @Inject
    private OccasionPanels panels;

    private OccasionDetails occasion;

    public OccasionPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        occasion = door.open(getPageParameters().get("key").toString(""));
        super.onInitialize();
        add(new Label("heading", occasion.title()));
        add(new Label("kind", getString("occasionKind." + occasion.kind(), null, occasion.kind())));
        add(new Label("over", getString("occasion.HELD")).setVisible(over()));
        add(cancelled(), moved());
        String join = joins.of(reading.today(), occasion.id()).orElse(null);
        add(new OccasionFacts("facts", () -> occasion, () -> join));
        Component html = new Label("about", occasion.html()).setEscapeModelStrings(false);
        add(html.setVisible(!occasion.html().isEmpty()));
        boolean day = occasion.precision() == Precision.DAY && !occasion.draft();
        add(new Href("ics", Addresses.occasion(occasion.key()) + CalendarFile.ENDING).setVisible(day));
        RepeatingView parts = new RepeatingView("part");
        panels.onOccasions().forEach(panel -> parts.add(panel.panel(parts.newChildId(), occasion)));
        add(parts);
        add(leading());
    }

    private boolean over() {
        return !occasion.draft()
                && !occasion.cancelled()
                && occasion.lastDay().isBefore(visitor().today());
    }

    private Component cancelled() {
        WebMarkupContainer cancelled = new WebMarkupContainer("cancelled");
        String day = occasion.cancelledAt() == null
                ? ""
                : Dates.moment(occasion.cancelledAt(), visitor().today(), language());
        cancelled.add(new Label("cancelledAt", day), new Label("reason", occasion.reason()));
        return cancelled.setVisible(occasion.cancelled());
    }

    private Component moved() {
        WebMarkupContainer moved = new WebMarkupContainer("moved");
        boolean otherTime = occasion.movedFrom() != null;
        String words = otherTime
                ? getString("movedFrom")
                        .replace(
                                "{0}",
                                WhenWords.before(this, occasion, visitor().today()))
                : getString("movedPlace");
        return moved.add(new Label("from", words)).setVisible(occasion.movedAt() != null && !occasion.cancelled());
    }

    private Component leading() {
        WebMarkupContainer leading = new WebMarkupContainer("leading");
        boolean draft = occasion.draft();
        boolean leads = door.leads(occasion).allowed();
        long row = draft && leads ? occasions.rowLength(occasion.id()) : 0;
        leading.add(new WebMarkupContainer("draft").setVisible(draft));
        leading.add(new Label("row", getString("row").replace("{0}", String.valueOf(row))).setVisible(row > 1));
        leading.add(act(
                        "publish",
                        () -> service.publish(occasion.scene(), occasion.id()),
                        Addresses.occasion(occasion.key()))
                .setVisible(draft));
        leading.add(act("discard", () -> service.discard(occasion.scene(), occasion.id()), list())
                .setVisible(draft));
        leading.add(new Href("edit", Addresses.occasion(occasion.spacePath(), occasion.key(), "edit")));
        leading.add(new Href("cancel", Addresses.occasion(occasion.spacePath(), occasion.key(), "cancel"))
                .setVisible(!draft));
        return leading.setVisible(leads && !occasion.cancelled());
    }

    private static StatelessForm<Void> act(String id, Act act, String onwards) {
        return new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act.run();
                throw new RedirectToUrlException(onwards);
            }
        };
    }

    /** What a button does. */
    private interface Act extends Runnable, java.io.Serializable {}

    private String list() {
        return occasion.spacePath() == null ? CalendarPage.ADDRESS : Addresses.meetings(occasion.spacePath());
    }

    @Override
    protected Component aside(String id) {
        return new OccasionAside(id, occasion);
    }

    @Override
    protected Frame frame() {
        return Frame.WITH_ASIDE;
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("calendar"), CalendarPage.ADDRESS));
    }

    @Override
    protected IModel<String> title() {
        return Model.of(occasion.title());
    }
}
