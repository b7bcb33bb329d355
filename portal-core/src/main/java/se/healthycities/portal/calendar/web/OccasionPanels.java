package se.healthycities.portal.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What other features show on the pages of the calendar, in their order. */
@ApplicationScoped
public class OccasionPanels {
    private final Instance<OccasionPanel> onOccasions;
    private final Instance<MeetingsPanel> onMeetings;

    @Inject
    public OccasionPanels(@Any Instance<OccasionPanel> onOccasions, @Any Instance<MeetingsPanel> onMeetings) {
        this.onOccasions = onOccasions;
        this.onMeetings = onMeetings;
    }

    public List<OccasionPanel> onOccasions() {
        List<OccasionPanel> all = new ArrayList<>();
        for (OccasionPanel panel : onOccasions) {
            all.add(panel);
        }
        all.sort(Comparator.comparingInt(OccasionPanel::order));
        return all;
    }

    public List<MeetingsPanel> onMeetings() {
        List<MeetingsPanel> all = new ArrayList<>();
        for (MeetingsPanel panel : onMeetings) {
            all.add(panel);
        }
        return all;
    }
}
