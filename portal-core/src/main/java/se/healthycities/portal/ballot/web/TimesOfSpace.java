package se.healthycities.portal.ballot.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.decision.web.DecisionsPanel;
import se.healthycities.portal.space.Standing;

/** Leads from the decisions of a space to the times that it is asked about, which belong to its meetings. */
@ApplicationScoped
public class TimesOfSpace implements DecisionsPanel {
    private static final int AFTER_BALLOTS = 10;

    @Override
    public int order() {
        return AFTER_BALLOTS;
    }

    @Override
    public Component panel(String id, Standing standing) {
        return new TimesPanel(id, standing);
    }
}
