package se.healthycities.portal.decision.web;

import org.apache.wicket.Component;
import se.healthycities.portal.space.Standing;

/** What another feature shows above the register of a space's decisions, such as its ballots. Beans are found by this type. */
public interface DecisionsPanel {
    /** Parts stand in this order, the smallest first. */
    default int order() {
        return 0;
    }

    /** @return a component of this id; invisible when it has nothing to say to the visitor */
    Component panel(String id, Standing standing);
}
