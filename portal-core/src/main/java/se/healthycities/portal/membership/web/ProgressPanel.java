package se.healthycities.portal.membership.web;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.membership.CaseDetails;
import se.healthycities.portal.membership.MembershipAct;
import se.healthycities.portal.membership.StepRow;

/** The six steps into the network and which are done (S-F3). */
class ProgressPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final CaseDetails found;
    private final Set<MembershipAct> taken;

    ProgressPanel(String id, CaseDetails found, List<StepRow> steps) {
        super(id);
        this.found = found;
        this.taken = steps.stream()
                .map(StepRow::act)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MembershipAct.class)));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean member = taken.contains(MembershipAct.ADMIT) || taken.contains(MembershipAct.ENROL);
        boolean decided = member || taken.contains(MembershipAct.DECIDE);
        boolean applied = decided || taken.contains(MembershipAct.APPLY);
        boolean named = found.political().complete() && found.administrative().complete();
        add(
                new ListView<>(
                        "step",
                        List.of(
                                new Part("interest", true),
                                new Part("application", applied),
                                new Part("decision", member || found.hasDecision()),
                                new Part("contacts", member || named),
                                new Part("board", decided),
                                new Part("member", member))) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void populateItem(ListItem<Part> item) {
                        Part part = item.getModelObject();
                        if (part.done()) {
                            item.add(AttributeModifier.replace("class", "done"));
                        }
                        item.add(new WebMarkupContainer("done").setVisible(part.done()));
                        item.add(new Label("name", getString("progressPanel." + part.key())));
                    }
                });
    }

    /** A step and whether it is done. */
    private record Part(String key, boolean done) implements Serializable {}
}
