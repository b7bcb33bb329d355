package se.healthycities.themegroups.visit.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.visit.VisitReads;
import se.healthycities.themegroups.visit.VisitRow;

/** On the home of a group: its study visits, those to come and those that were, with what they gave. */
class VisitsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private VisitReads visits;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Standing standing;

    VisitsPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean reads = gate.permits(standing.scene(), Access.READ);
        List<VisitRow> rows = reads ? visits.inSpace(standing.space()) : List.of();
        add(new VisitLines("lines", rows, today.date()));
        setVisible(!rows.isEmpty());
    }
}
