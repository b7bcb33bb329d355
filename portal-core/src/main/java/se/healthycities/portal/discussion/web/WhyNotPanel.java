package se.healthycities.portal.discussion.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.TextHref;

/** In place of the form to answer: why one cannot, and who can. */
class WhyNotPanel extends Panel {
    private static final long serialVersionUID = 1L;

    WhyNotPanel(String id, Scene scene, Standing standing) {
        super(id);
        add(new Label("why", new org.apache.wicket.model.ResourceModel("whyNotPanel.why")));
        add(new TextHref("seats", Addresses.seats(scene.space()), String.valueOf(standing.seats())));
    }
}
