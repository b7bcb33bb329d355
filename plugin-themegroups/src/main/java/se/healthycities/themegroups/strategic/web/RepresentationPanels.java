package se.healthycities.themegroups.strategic.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import se.healthycities.portal.space.Visitors;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.web.GroupHome;
import se.healthycities.themegroups.group.web.GroupPanel;

/** Puts the representation of the members on the home of the strategic group. */
@ApplicationScoped
public class RepresentationPanels implements GroupPanel {
    private static final int ORDER = 20;

    private final Visitors visitors;

    @Inject
    public RepresentationPanels(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public Component panel(String id, GroupHome home) {
        return home.kind() == GroupKind.STRATEGIC && visitors.current().member()
                ? new RepresentationPanel(id, home.standing().path())
                : new EmptyPanel(id).setVisible(false);
    }

    @Override
    public int order() {
        return ORDER;
    }
}
