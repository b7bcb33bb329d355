package se.healthycities.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

    private static final String SERVICE = "META-INF/services/se.healthycities.portal.spi.PortalPlugin";

    @TempDir
    Path folder;

    private PluginFolder plugins;

    @BeforeEach
    void prepare() {
        plugins = new PluginFolder(folder.resolve("plugins"));
    }

    @Test
    void aPluginIsAddedListedAndRemoved() throws IOException {
        Path jar = jar("plugin-hello-1.0.jar", SERVICE);

        assertThat(plugins.add(jar)).isEqualTo("plugin-hello-1.0.jar");
        assertThat(plugins.names()).containsExactly("plugin-hello-1.0.jar");
        assertThatThrownBy(() -> plugins.add(jar)).hasMessageContaining("remove it first");

        plugins.remove("plugin-hello-1.0.jar");

        assertThat(plugins.names()).isEmpty();
        assertThatThrownBy(() -> plugins.remove("plugin-hello-1.0.jar")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsNoPluginIsRefused() throws IOException {
        Path other = jar("other.jar", "META-INF/MANIFEST.MF");
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");

        assertThatThrownBy(() -> plugins.add(other)).hasMessageEndingWith("is no plugin: it has no " + SERVICE + ".");
        assertThatThrownBy(() -> plugins.add(text)).hasMessageEndingWith("is no jar.");
        assertThatThrownBy(() -> plugins.add(folder.resolve("absent.jar"))).hasMessageEndingWith("cannot be read.");
        assertThat(plugins.names()).isEmpty();
    }

    @Test
    void aNameThatCouldMeanSomethingToTheServerIsRefused() throws IOException {
        Path odd = jar("a b,--x.jar", SERVICE);

        assertThatThrownBy(() -> plugins.add(odd)).hasMessageContaining("only letters, digits");
    }

    @Test
    void theNextStartOfTheServerFindsThePlugin() throws IOException {
        plugins.add(jar("plugin-hello.jar", SERVICE));
        Path configuration = Files.createDirectories(folder.resolve("server/configuration"));
        Path xml = Files.writeString(configuration.resolve("standalone.xml"), "<server>\n</server>\n");

        PluginOverlays.write(plugins, folder.resolve("server"));

        assertThat(Files.readString(xml))
                .contains("<deployment-overlay name=\"plugin-plugin-hello.jar\">")
                .contains("path=\"/WEB-INF/lib/plugin-hello.jar\"")
                .endsWith("</deployment-overlays>\n</server>\n");
        String hash = Files.readString(xml).replaceAll("(?s).* content=\"([0-9a-f]{40})\".*", "$1");
        assertThat(folder.resolve("server/data/content/" + hash.substring(0, 2) + "/" + hash.substring(2) + "/content"))
                .hasSameBinaryContentAs(plugins.jar("plugin-hello.jar"));
    }

    private Path jar(String name, String entry) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.closeEntry();
        }
        return jar;
    }
}
