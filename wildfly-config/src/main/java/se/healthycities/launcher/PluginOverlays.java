package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes the plugins into a server's configuration before it boots, as WildFly itself would keep its overlays. */
final class PluginOverlays {

    private static final String END = "</server>";

    private PluginOverlays() {}

    static String name(String plugin) {
        return "plugin-" + plugin;
    }

    /** Where the jar appears in the WAR. */
    static String place(String plugin) {
        return "/WEB-INF/lib/" + plugin;
    }

    static void write(PluginFolder plugins, Path standalone) throws IOException {
        if (plugins.names().isEmpty()) {
            return;
        }
        StringBuilder overlays = new StringBuilder("    <deployment-overlays>\n");
        for (String plugin : plugins.names()) {
            String hash = store(plugins.jar(plugin), standalone.resolve("data").resolve("content"));
            overlays.append("        <deployment-overlay name=\"" + name(plugin) + "\">\n")
                    .append("            <content path=\"" + place(plugin) + "\" content=\"" + hash + "\"/>\n")
                    .append("            <deployment name=\"ROOT.war\"/>\n")
                    .append("        </deployment-overlay>\n");
        }
        overlays.append("    </deployment-overlays>\n");
        Path configuration = standalone.resolve("configuration").resolve("standalone.xml");
        String xml = Files.readString(configuration);
        int end = xml.lastIndexOf(END);
        Files.writeString(configuration, xml.substring(0, end) + overlays + xml.substring(end));
    }

    /** Puts the jar where WildFly's content repository looks for the hash. */
    private static String store(Path jar, Path repository) throws IOException {
        byte[] content = Files.readAllBytes(jar);
        String hash = HexFormat.of().formatHex(sha1().digest(content));
        Path folder = repository.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        Files.createDirectories(folder);
        Files.write(folder.resolve("content"), content);
        return hash;
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
