package se.healthycities.portal.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.wicket.request.component.IRequestablePage;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Archive;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.SheetTable;
import se.healthycities.portal.spi.Table;

/**
 * Every address of the portal, in one list: the mounts of all plugins, and below every home of a space the pages that
 * each space has. What is not in the list is not there.
 */
public class PluginMounts {
    private final List<MountedPath> paths = new ArrayList<>();
    private final Map<String, Class<? extends IRequestablePage>> pages = new LinkedHashMap<>();
    private final Map<MountedPath, Class<? extends Table>> tables = new LinkedHashMap<>();
    private final Map<MountedPath, Class<? extends Archive>> archives = new LinkedHashMap<>();
    private int homes;

    public PluginMounts(PluginRegistry registry) {
        List<Mount> spacePages = registry.plugins().stream()
                .flatMap(plugin -> plugin.spacePages().stream())
                .toList();
        for (PortalPlugin plugin : registry.plugins()) {
            for (Mount mount : plugin.pages()) {
                mount(plugin, mount, spacePages);
            }
        }
        paths.sort(Comparator.comparingInt(MountedPath::exactness).reversed());
    }

    private void mount(PortalPlugin owner, Mount mount, List<Mount> spacePages) {
        PluginId plugin = owner.id();
        String path = join(plugin.url(), mount.path());
        int space = spaceAbove(owner, mount);
        MountedPath mounted = MountedPath.of(plugin, path, mount.access(), mount.published(), mount.page());
        paths.add(mounted.inSpace(mount.home() ? mounted.pattern().size() : space));
        pages.put(path, mount.page());
        mount.table().ifPresent(table -> {
            tables.put(download(plugin, mount, path + ".csv", space, table), table);
            if (SheetTable.class.isAssignableFrom(table)) {
                tables.put(download(plugin, mount, path + ".xlsx", space, table), table);
            }
        });
        mount.files()
                .forEach((ending, file) ->
                        archives.put(download(plugin, mount, path + "." + ending, space, file), file));
        if (mount.home()) {
            homes++;
            for (Mount below : spacePages) {
                String inside = path + "/" + below.path();
                MountedPath rule = MountedPath.of(plugin, inside, below.access(), false, below.page());
                paths.add(rule.inSpace(mounted.pattern().size()));
                pages.put(ownNames(path) + "/" + below.path(), below.page());
                below.table().ifPresent(table -> {
                    MountedPath list = MountedPath.of(plugin, inside + ".csv", below.access(), false, table)
                            .inSpace(mounted.pattern().size());
                    paths.add(list);
                    tables.put(list, table);
                });
                below.files().forEach((ending, archive) -> {
                    MountedPath file = MountedPath.of(plugin, inside + "." + ending, below.access(), false, archive)
                            .inSpace(mounted.pattern().size());
                    paths.add(file);
                    archives.put(file, archive);
                });
            }
        }
    }

    /** How much of a page's address is the space in which it is judged: a plugin's own page below a home of its spaces. */
    private static int spaceAbove(PortalPlugin plugin, Mount mount) {
        if (mount.home() || !mount.access().inSpace()) {
            return 0;
        }
        return plugin.pages().stream()
                .filter(home -> home.home() && mount.path().startsWith(home.path() + "/"))
                .mapToInt(home -> MountedPath.segments(join(plugin.id().url(), home.path()))
                        .size())
                .max()
                .orElse(0);
    }

    private MountedPath download(PluginId plugin, Mount mount, String path, int space, Class<?> target) {
        MountedPath mounted = MountedPath.of(plugin, path, mount.access(), mount.published(), target)
                .inSpace(space);
        paths.add(mounted);
        return mounted;
    }

    /**
     * The home's placeholders under names that no other home has: Wicket finds a page's address by its class and the names
     * of its parameters, and the pages of all spaces have the same class.
     */
    private String ownNames(String path) {
        return path.replace("}", "@" + homes + "}");
    }

    public void forEachPage(BiConsumer<String, Class<? extends IRequestablePage>> consumer) {
        pages.forEach(consumer);
    }

    public void forEachTable(BiConsumer<MountedPath, Class<? extends Table>> consumer) {
        tables.forEach(consumer);
    }

    public void forEachArchive(BiConsumer<MountedPath, Class<? extends Archive>> consumer) {
        archives.forEach(consumer);
    }

    /** The rule for a request's path, or empty when the portal has no such address. */
    public Optional<MountedPath> find(List<String> path) {
        return paths.stream().filter(mounted -> mounted.scene(path).isPresent()).findFirst();
    }

    /** The parts that spaces have, by the first words of their addresses, in the order of the plugins. */
    public static List<String> parts(PluginRegistry registry) {
        return registry.plugins().stream()
                .flatMap(plugin -> plugin.spacePages().stream())
                .filter(mount -> !mount.access().equals(Access.CONVENE))
                .map(mount -> mount.path().split("/")[0])
                .distinct()
                .toList();
    }

    public List<MountedPath> all() {
        return List.copyOf(paths);
    }

    private static String join(String prefix, String path) {
        return prefix.isEmpty() || path.isEmpty() ? prefix + path : prefix + "/" + path;
    }
}
