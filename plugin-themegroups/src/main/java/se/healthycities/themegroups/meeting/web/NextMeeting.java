package se.healthycities.themegroups.meeting.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.themegroups.group.web.GroupHome;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Shows the next meeting of a group on its home, with its papers (F3). */
@ApplicationScoped
public class NextMeeting implements GroupPanel {
    private static final int FIRST = 10;

    @Override
    public Component panel(String id, GroupHome home) {
        return new NextMeetingPanel(id, home.standing(), home.next());
    }

    @Override
    public int order() {
        return FIRST;
    }
}
