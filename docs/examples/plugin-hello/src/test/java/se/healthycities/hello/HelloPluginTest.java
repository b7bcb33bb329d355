package se.healthycities.hello;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.healthycities.hello.greeting.Greeting;
import se.healthycities.hello.greeting.GreetingService;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PluginContract;

class HelloPluginTest extends PluginContract {
    @Override
    protected PortalPlugin plugin() {
        return new HelloPlugin();
    }

    /** The demo network has no greetings. */
    @Override
    protected void plant() {
        as(OFFICIAL);
        beans.of(GreetingService.class).greet(Scene.of(Greeting.PLUGIN), "Hej, kära kollegor", UUID.randomUUID());
    }

    @Override
    protected Set<String> words() {
        return Set.of("kollegor");
    }

    @Override
    protected Map<String, String> holdings() {
        return Map.of("greetings", "select count(*) from hello.greetings");
    }
}
