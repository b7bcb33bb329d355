package se.healthycities.portal.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;

/** The main menu as the visitor may use it; its order never changes, what is missing is simply not there. */
@ApplicationScoped
public class Menu {
    private final List<Offered> offered;
    private final Gate gate;

    @Inject
    public Menu(PluginRegistry registry, Gate gate) {
        this.gate = gate;
        this.offered = registry.plugins().stream()
                .flatMap(plugin -> plugin.menu().stream().map(entry -> Offered.of(plugin, entry)))
                .sorted(Comparator.comparingInt(Offered::order))
                .toList();
    }

    public List<Line> lines(Locale language) {
        return offered.stream()
                .filter(entry -> gate.permits(entry.scene(), entry.access()))
                .map(entry -> new Line(entry.order(), entry.address(), Texts.get(entry.texts(), entry.key(), language)))
                .toList();
    }

    /** The address of the narrowest line at or below which the path lies, or null. */
    static String current(List<Line> lines, String path) {
        return lines.stream()
                .map(Line::address)
                .filter(address -> address.equals("/") ? path.equals("/") : (path + "/").startsWith(address + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** What the plugins offer, the same for everybody; who may go there is the gate's to say. */
    private record Offered(int order, Scene scene, Access access, String address, Class<?> texts, String key) {
        static Offered of(PortalPlugin plugin, MenuEntry entry) {
            Mount mount = plugin.pages().stream()
                    .filter(candidate -> candidate.page().equals(entry.page()))
                    .findFirst()
                    .orElseThrow();
            String prefix = plugin.id().url();
            String between = prefix.isEmpty() || mount.path().isEmpty() ? "" : "/";
            return new Offered(
                    entry.order(),
                    Scene.of(plugin.id()),
                    mount.access(),
                    "/" + prefix + between + mount.path(),
                    plugin.getClass(),
                    "menu." + entry.page().getSimpleName());
        }
    }

    /** A line of the menu. */
    public record Line(int order, String address, String text) implements Serializable {}
}
