package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.DraftRow;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.OccasionRows;
import se.healthycities.portal.web.layout.SpacePage;

/** When a space meets and has met; whoever leads it plans its meetings here. */
public class MeetingsPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionReads occasions;

    @Inject
    private OccasionPanels panels;

    public MeetingsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<OccasionRow> all = occasions.inSpace(standing().space());
        List<OccasionRow> coming = all.stream()
                .filter(row -> !row.lastDay().isBefore(visitor().today()))
                .sorted(Comparator.comparing(OccasionRow::firstDay))
                .toList();
        List<OccasionRow> past = all.stream()
                .filter(row -> row.lastDay().isBefore(visitor().today()))
                .sorted(Comparator.comparing(OccasionRow::firstDay).reversed())
                .toList();
        add(leading());
        add(new OccasionRows("coming", coming).setVisible(!coming.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(coming.isEmpty()));
        RepeatingView parts = new RepeatingView("part");
        panels.onMeetings().forEach(panel -> parts.add(panel.panel(parts.newChildId(), standing())));
        add(parts);
        WebMarkupContainer earlier = new WebMarkupContainer("earlier");
        earlier.add(new OccasionRows("past", past));
        add(earlier.setVisible(!past.isEmpty()));
    }

    private Component leading() {
        boolean leads = may(Access.CONVENE);
        List<DraftRow> drafts = leads ? occasions.drafts(standing().space()) : List.of();
        WebMarkupContainer leading = new WebMarkupContainer("leading");
        leading.add(new DraftRows("drafts", drafts));
        leading.add(new Href("new", Addresses.newOccasion(standing().path())));
        return leading.setVisible(leads);
    }

    @Override
    protected String tab() {
        return "meetings";
    }
}
