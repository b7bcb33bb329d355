package se.healthycities.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts third-party plugins into the portal and takes them out, while it runs or while it rests. */
@Command(name = "plugin", description = "Adds, removes and lists plugins beyond those delivered.")
final class PluginCommand {

    private final DataFolder data;

    PluginCommand(Settings settings) {
        this.data = new DataFolder(settings.data());
    }

    @Command(name = "add", description = "Adds the plugin of a jar file.")
    int add(@Parameters(paramLabel = "JAR") Path jar) {
        data.prepare();
        PluginFolder plugins = new PluginFolder(data.plugins());
        String name = plugins.add(jar);
        Optional<Management> management = Management.of(data);
        try {
            management.ifPresent(server -> server.add(name));
        } catch (Refusal refused) {
            plugins.remove(name);
            throw refused;
        }
        System.out.println("The plugin " + name + " is added" + when(management));
        return 0;
    }

    @Command(name = "remove", description = "Removes a plugin; its tables stay untouched.")
    int remove(@Parameters(paramLabel = "NAME") String name) {
        PluginFolder plugins = new PluginFolder(data.plugins());
        plugins.remove(name);
        Optional<Management> management = Management.of(data);
        management.ifPresent(server -> server.remove(name));
        System.out.println("The plugin " + name + " is removed" + when(management));
        return 0;
    }

    @Command(name = "list", description = "Lists the added plugins.")
    int list() {
        List<String> names = new PluginFolder(data.plugins()).names();
        names.forEach(System.out::println);
        return 0;
    }

    private static String when(Optional<Management> management) {
        return management.isPresent() ? " and the portal is ready again." : "; the next start brings it into force.";
    }
}
