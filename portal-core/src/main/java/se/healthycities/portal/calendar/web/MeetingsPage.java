package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.web.component.OccasionRows;
import se.healthycities.portal.web.layout.SpacePage;

/** When a space meets and has met. */
public class MeetingsPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private OccasionReads occasions;

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
        add(new OccasionRows("coming", coming).setVisible(!coming.isEmpty()));
        add(new WebMarkupContainer("none").setVisible(coming.isEmpty()));
        WebMarkupContainer earlier = new WebMarkupContainer("earlier");
        earlier.add(new OccasionRows("past", past));
        add(earlier.setVisible(!past.isEmpty()));
    }

    @Override
    protected String tab() {
        return "meetings";
    }
}
