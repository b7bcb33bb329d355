package se.healthycities.themegroups.ask.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.web.GroupHome;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Puts the discussions by subject on the home of the strategic group, for those who read there (INV-208). */
@ApplicationScoped
public class ThreadPanels implements GroupPanel {
    private static final int ORDER = 60;

    private final Gate gate;

    @Inject
    public ThreadPanels(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Component panel(String id, GroupHome home) {
        return home.kind() == GroupKind.STRATEGIC
                        && gate.permits(home.standing().scene().in("discussions"), Access.READ)
                ? new ThreadPanel(id, home.standing())
                : new EmptyPanel(id).setVisible(false);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
