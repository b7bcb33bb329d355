package se.healthycities.themegroups.visit.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.group.ThemeGroup;
import se.healthycities.themegroups.visit.VisitAddresses;
import se.healthycities.themegroups.visit.VisitReads;
import se.healthycities.themegroups.visit.VisitRow;

/** What makes an occasion a study visit, and the way to what it gave, on the occasion's own page. */
class OccasionVisit extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String STUDY_VISIT = "study_visit";

    @Inject
    private VisitReads visits;

    @Inject
    private Gate gate;

    private final OccasionDetails occasion;

    OccasionVisit(String id, OccasionDetails occasion) {
        super(id);
        this.occasion = occasion;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean ours = occasion.spacePath() != null && occasion.owner().equals(ThemeGroup.PLUGIN.value());
        Optional<VisitRow> visit = ours ? visits.one(occasion.id()) : Optional.empty();
        boolean leads = ours && gate.permits(occasion.scene(), Access.CONVENE);
        boolean makes = visit.isEmpty() && leads && occasion.kind().equals(STUDY_VISIT);
        String path = occasion.spacePath();
        add(visit.<Component>map(row -> new VisitFacts("facts", row))
                .orElseGet(() -> new WebMarkupContainer("facts").setVisible(false)));
        boolean reads = visit.isPresent() && gate.permits(occasion.scene(), Access.READ);
        add(new Href("reflections", VisitAddresses.one(path, occasion.key())).setVisible(reads));
        add(new Href("edit", VisitAddresses.edit(path, occasion.key())).setVisible(makes));
        setVisible(visit.isPresent() || makes);
    }
}
