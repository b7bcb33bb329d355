package se.healthycities.themegroups.focus.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.themegroups.group.web.GroupHome;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Puts the focus areas on the home of their group. */
@ApplicationScoped
public class FocusOnGroup implements GroupPanel {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component panel(String id, GroupHome home) {
        return new FocusPanel(id, home.standing());
    }
}
