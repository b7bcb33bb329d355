package se.healthycities.themegroups.focus.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.focus.FocusAddresses;
import se.healthycities.themegroups.focus.FocusReads;
import se.healthycities.themegroups.focus.FocusRow;

/** On the home of a group: what it works on now, and the way to what it worked on earlier. */
class FocusPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FocusReads focus;

    @Inject
    private Gate gate;

    @Inject
    private Today today;

    private final Standing standing;

    FocusPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<FocusRow> all = focus.inSpace(standing.space());
        List<FocusRow> current =
                all.stream().filter(row -> row.current(today.date())).toList();
        boolean leads = gate.permits(standing.scene(), Access.CONVENE);
        add(new FocusLines("lines", current, today.date()));
        add(new WebMarkupContainer("none").setVisible(current.isEmpty()));
        add(new Href("all", FocusAddresses.all(standing.path())));
        add(new Href("begin", FocusAddresses.begin(standing.path())).setVisible(leads));
        boolean readable = gate.permits(standing.scene(), Access.KNOW);
        setVisible(readable && (leads || !all.isEmpty()));
    }
}
