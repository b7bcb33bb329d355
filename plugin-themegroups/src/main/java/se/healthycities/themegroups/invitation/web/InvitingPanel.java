package se.healthycities.themegroups.invitation.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.invitation.InvitationAddresses;

/** For whoever leads a group: the ways to invite people by profession and to announce a series. */
class InvitingPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Gate gate;

    private final Standing standing;

    InvitingPanel(String id, Standing standing) {
        super(id);
        this.standing = standing;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Href("invite", InvitationAddresses.invite(standing.path())));
        add(new Href("series", "/" + standing.path() + "/series/new"));
        setVisible(gate.permits(standing.scene(), Access.CONVENE));
    }
}
