package se.healthycities.hello;

import java.util.List;
import se.healthycities.hello.greeting.Greeting;
import se.healthycities.hello.greeting.GreetingDigest;
import se.healthycities.hello.greeting.GreetingExport;
import se.healthycities.hello.greeting.GreetingPersonalData;
import se.healthycities.hello.greeting.GreetingSearch;
import se.healthycities.hello.greeting.GreetingTurn;
import se.healthycities.hello.greeting.web.HelloPage;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Export;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Search;
import se.healthycities.portal.spi.SeasonTurn;

/** Members of the network say hello to each other; the example from which one learns to write a plugin. */
public class HelloPlugin implements PortalPlugin {
    @Override
    public PluginId id() {
        return Greeting.PLUGIN;
    }

    @Override
    public List<Mount> pages() {
        return List.of(Mount.page("", HelloPage.class, Access.MEMBER));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(500, HelloPage.class));
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(Greeting.class);
    }

    @Override
    public Class<? extends Search> search() {
        return GreetingSearch.class;
    }

    @Override
    public Class<? extends Digest> digest() {
        return GreetingDigest.class;
    }

    @Override
    public Class<? extends Export> export() {
        return GreetingExport.class;
    }

    @Override
    public Class<? extends PersonalData> personalData() {
        return GreetingPersonalData.class;
    }

    @Override
    public Class<? extends SeasonTurn> seasonTurn() {
        return GreetingTurn.class;
    }
}
