package se.healthycities.portal.discussion.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.TextHref;

/** In place of the form to answer: why one cannot, and who can. */
class WhyNotPanel extends Panel {
    private static final long serialVersionUID = 1L;

    /** @param closed true for somebody who could reply, were the discussion not closed */
    WhyNotPanel(String id, Scene scene, Standing standing, boolean closed) {
        super(id);
        add(new Label("why", new ResourceModel(closed ? "whyNotPanel.closed" : "whyNotPanel.why")));
        add(new TextHref("seats", Addresses.seats(scene.space()), String.valueOf(standing.seats())));
    }
}
