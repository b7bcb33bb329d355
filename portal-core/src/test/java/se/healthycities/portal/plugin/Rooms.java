package se.healthycities.portal.plugin;

import java.util.List;
import org.apache.wicket.markup.html.WebPage;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.Nothing;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SeasonTurn;

/** A plugin of rooms with corners. */
public class Rooms implements PortalPlugin {
    @Override
    public PluginId id() {
        return new PluginId("rooms");
    }

    @Override
    public List<Mount> pages() {
        return List.of(
                Mount.home("${room}", Blank.class),
                Mount.home("${room}/corner", Blank.class),
                Mount.page("${room}/colours", Blank.class, Access.READ),
                Mount.page("${room}/colours/new", Blank.class, Access.CONVENE),
                Mount.page("${room}/corner/lamps", Blank.class, Access.KNOW),
                Mount.page("${room}/sign", Blank.class, Access.MEMBER),
                Mount.page("all", Blank.class, Access.MEMBER));
    }

    @Override
    public Class<? extends Search> search() {
        return Nothing.ToFind.class;
    }

    @Override
    public Class<? extends Digest> digest() {
        return Nothing.ToTell.class;
    }

    @Override
    public Class<? extends Export> export() {
        return Nothing.ToExport.class;
    }

    @Override
    public Class<? extends PersonalData> personalData() {
        return Nothing.Personal.class;
    }

    @Override
    public Class<? extends SeasonTurn> seasonTurn() {
        return Nothing.ToTurn.class;
    }

    /** A page that nobody opens. */
    static class Blank extends WebPage {
        private static final long serialVersionUID = 1L;
    }
}
