package se.healthycities.themegroups.international.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.international.InternationalAddresses;
import se.healthycities.themegroups.international.InternationalReads;
import se.healthycities.themegroups.international.LeadRow;

/** On the home of an international group: who leads it, and the way to the notes of ours. */
class InternationalPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private InternationalReads groups;

    @Inject
    private Gate gate;

    private final Standing standing;

    InternationalPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean reads = gate.permits(standing.scene(), Access.READ);
        Optional<LeadRow> lead = reads ? groups.lead(standing.space()) : Optional.empty();
        add(new LeadPanel("lead", lead.orElse(null)));
        add(new WebMarkupContainer("unknown").setVisible(lead.isEmpty()));
        add(new Href("notes", InternationalAddresses.notes(standing.path())).setVisible(reads));
    }
}
