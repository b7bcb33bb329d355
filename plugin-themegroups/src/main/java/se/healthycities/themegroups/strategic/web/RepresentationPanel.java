package se.healthycities.themegroups.strategic.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.strategic.Representation;
import se.healthycities.themegroups.strategic.Representation.Gap;
import se.healthycities.themegroups.strategic.StrategicReads;

/** How many of the members are represented in the strategic group and in which capacity, as a bar and as the same numbers. */
class RepresentationPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int WHOLE = 100;

    @Inject
    private StrategicReads strategic;

    @Inject
    private Visitors visitors;

    private final String path;

    RepresentationPanel(String id, String path) {
        super(id);
        this.path = path;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Representation> members = strategic.members(path);
        long all = members.size();
        long there = all - lacking(members, Gap.ANYBODY);
        add(new Label(
                "words",
                getString("representationPanel.words")
                        .replace("{0}", String.valueOf(there))
                        .replace("{1}", String.valueOf(all))));
        bar("bar", there, all);
        bar("elected", all - lacking(members, Gap.ELECTED), all);
        bar("officials", all - lacking(members, Gap.OFFICIAL), all);
        add(new Href("gaps", "/themegroups/strategic/gaps")
                .setVisible(visitors.current().coordinates()));
    }

    private void bar(String id, long number, long all) {
        long width = all == 0 ? 0 : Math.round((double) number * WHOLE / all);
        add(new WebMarkupContainer(id).add(AttributeModifier.replace("width", width)));
        add(new Label(id + "Number", number + " / " + all));
    }

    private static long lacking(List<Representation> members, Gap gap) {
        return members.stream().filter(member -> member.lacks(gap)).count();
    }
}
