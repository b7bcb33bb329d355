package se.healthycities.themegroups.invitation.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.themegroups.group.web.GroupHome;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Puts what only those who lead can do last on the home of a group. */
@ApplicationScoped
public class InvitingOnGroup implements GroupPanel {
    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component panel(String id, GroupHome home) {
        return new InvitingPanel(id, home.standing());
    }
}
