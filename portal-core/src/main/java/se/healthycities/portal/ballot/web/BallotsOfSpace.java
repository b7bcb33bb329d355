package se.healthycities.portal.ballot.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.wicket.Component;
import se.healthycities.portal.decision.web.DecisionsPanel;
import se.healthycities.portal.space.Standing;

/** Puts the ballots of a space above the register of its decisions. */
@ApplicationScoped
public class BallotsOfSpace implements DecisionsPanel {
    @Override
    public Component panel(String id, Standing standing) {
        return new BallotsPanel(id, standing);
    }
}
