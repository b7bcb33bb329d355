package se.healthycities.portal.web.layout;

import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.web.component.Href;

/** In place of discussions, for those who may know of a space but not read in it: why, and what they can do. */
class ClosedDoorPanel extends Panel {
    private static final long serialVersionUID = 1L;

    ClosedDoorPanel(String id, Standing standing) {
        super(id);
        add(new Href("seats", Addresses.seats(standing.path())));
    }
}
