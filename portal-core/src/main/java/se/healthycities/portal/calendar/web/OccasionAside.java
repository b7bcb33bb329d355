package se.healthycities.portal.calendar.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.calendar.OccasionDetails;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;

/** Beside an occasion: its space with its discussions and files, as far as the visitor may go there; and one's own calendar. */
class OccasionAside extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Gate gate;

    private final OccasionDetails occasion;

    OccasionAside(String id, OccasionDetails occasion) {
        super(id);
        this.occasion = occasion;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String path = Optional.ofNullable(occasion.spacePath()).orElse("");
        boolean known = !path.isEmpty() && gate.permits(occasion.scene(), Access.KNOW);
        boolean reads = known && gate.permits(occasion.scene(), Access.READ);
        WebMarkupContainer space = new WebMarkupContainer("space");
        String name = known ? occasion.spaceName(getLocale()) : "";
        space.add(new TextHref("name", known ? Addresses.space(path) : "", name));
        space.add(new Href("discussions", reads ? Addresses.space(path) : "").setVisible(reads));
        space.add(new Href("files", reads ? Addresses.files(path) : "").setVisible(reads));
        space.add(new Href("meetings", known ? Addresses.meetings(path) : "").setVisible(reads));
        add(space.setVisible(known));
        boolean signedIn = gate.permits(Scene.PORTAL, Access.SIGNED_IN);
        add(new WebMarkupContainer("own").setVisible(signedIn));
        setVisible(known || signedIn);
    }
}
