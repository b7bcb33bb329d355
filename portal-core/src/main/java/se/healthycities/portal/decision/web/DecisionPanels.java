package se.healthycities.portal.decision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What other features show above the register of a space's decisions, in their order. */
@ApplicationScoped
public class DecisionPanels {
    private final Instance<DecisionsPanel> all;

    @Inject
    public DecisionPanels(@Any Instance<DecisionsPanel> all) {
        this.all = all;
    }

    public List<DecisionsPanel> inOrder() {
        List<DecisionsPanel> found = new ArrayList<>();
        for (DecisionsPanel panel : all) {
            found.add(panel);
        }
        found.sort(Comparator.comparingInt(DecisionsPanel::order));
        return found;
    }
}
