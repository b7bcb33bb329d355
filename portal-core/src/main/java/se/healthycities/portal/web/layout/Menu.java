package se.healthycities.portal.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.MenuEntry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;

/** The main menu as the visitor may use it; its order never changes, what is missing is simply not there. */
@ApplicationScoped
public class Menu {
    private final PluginRegistry registry;
    private final Gate gate;

    @Inject
    public Menu(PluginRegistry registry, Gate gate) {
        this.registry = registry;
        this.gate = gate;
    }

    public List<Line> lines(Locale language) {
        List<Line> lines = new ArrayList<>();
        for (PortalPlugin plugin : registry.plugins()) {
            for (MenuEntry entry : plugin.menu()) {
                Mount mount = plugin.pages().stream()
                        .filter(candidate -> candidate.page().equals(entry.page()))
                        .findFirst()
                        .orElseThrow();
                if (gate.permits(Scene.of(plugin.id()), mount.access())) {
                    String key = "menu." + entry.page().getSimpleName();
                    lines.add(new Line(
                            entry.order(), address(plugin, mount), Texts.get(plugin.getClass(), key, language)));
                }
            }
        }
        lines.sort(Comparator.comparingInt(Line::order));
        return lines;
    }

    /** The address of the narrowest line at or below which the path lies, or null. */
    static String current(List<Line> lines, String path) {
        return lines.stream()
                .map(Line::address)
                .filter(address -> address.equals("/") ? path.equals("/") : (path + "/").startsWith(address + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static String address(PortalPlugin plugin, Mount mount) {
        String prefix = plugin.id().url();
        return "/" + prefix + (prefix.isEmpty() || mount.path().isEmpty() ? "" : "/") + mount.path();
    }

    /** A line of the menu. */
    public record Line(int order, String address, String text) implements Serializable {}
}
