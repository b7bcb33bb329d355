package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The plugins that this portal has beyond those it was delivered with: a folder of jars. */
record PluginFolder(Path folder) {

    private static final String SERVICE = "META-INF/services/se.healthycities.portal.spi.PortalPlugin";

    List<String> names() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException refused) {
            throw new Refusal("The plugin folder " + folder + " cannot be read.", refused);
        }
    }

    Path jar(String name) {
        return folder.resolve(name);
    }

    /** Takes a copy of the jar under its own name, when it is a plugin at all. */
    String add(Path jar) {
        String name = jar.getFileName().toString();
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.jar")) {
            throw new Refusal(
                    "The name of a plugin jar has only letters, digits, dot, dash and underscore: " + name + ".");
        }
        if (Files.exists(jar(name))) {
            throw new Refusal("The plugin " + name + " is there already; remove it first.");
        }
        refuseOther(jar);
        try {
            Files.createDirectories(folder);
            Files.copy(jar, jar(name));
        } catch (IOException refused) {
            throw new Refusal("The plugin " + name + " cannot be copied to " + folder + ".", refused);
        }
        return name;
    }

    void remove(String name) {
        if (!names().contains(name)) {
            throw new Refusal("There is no plugin " + name + " to remove.");
        }
        try {
            Files.delete(jar(name));
        } catch (IOException refused) {
            throw new Refusal("The plugin " + name + " cannot be deleted from " + folder + ".", refused);
        }
    }

    private static void refuseOther(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.getEntry(SERVICE) == null) {
                throw new Refusal("The file " + jar + " is no plugin: it has no " + SERVICE + ".");
            }
        } catch (ZipException noJar) {
            throw new Refusal("The file " + jar + " is no jar.", noJar);
        } catch (IOException unreadable) {
            throw new Refusal("The file " + jar + " cannot be read.", unreadable);
        }
    }
}
