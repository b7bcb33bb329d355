package se.healthycities.themegroups.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.PartSwitch;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.WantedRole;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.ThemeGroup;

/** Reads the shape of a group and gives it to another one. What is not in a {@link Shape} is never copied. */
@ApplicationScoped
public class Shapes {
    private static final List<SeatRole> LEADING = SeatRole.leading();

    private final EntityManager entityManager;
    private final ModelQueries queries;
    private final Today today;

    @Inject
    public Shapes(EntityManager entityManager, ModelQueries queries, Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.today = today;
    }

    Shape of(ThemeGroup group) {
        long space = group.getSpace().getId();
        Map<String, Boolean> parts = new TreeMap<>();
        queries.parts(space).forEach(turned -> parts.put(turned.part(), turned.used()));
        Set<SeatRole> roles = EnumSet.noneOf(SeatRole.class);
        roles.addAll(queries.held(space, LEADING));
        roles.addAll(queries.wanted(space));
        return new Shape(
                group.charter(), parts, folders(space).keySet().stream().toList(), roles);
    }

    /** Each folder by the names from the top; the outer ones first. */
    private Map<List<String>, Folder> folders(long space) {
        Map<List<String>, Folder> folders = new TreeMap<>(
                Comparator.<List<String>>comparingInt(List::size).thenComparing(names -> String.join("/", names)));
        for (Folder folder : queries.folders(space)) {
            LinkedList<String> names = new LinkedList<>();
            for (Folder one = folder; one != null; one = one.getParent()) {
                names.addFirst(one.getName());
            }
            folders.put(names, folder);
        }
        return folders;
    }

    /** Switches the parts as the shape has them, and leaves all others. */
    void parts(Space space, Map<String, Boolean> parts) {
        parts.forEach((part, used) -> {
            queries.part(space.getId(), part).forEach(entityManager::remove);
            entityManager.flush();
            entityManager.persist(new PartSwitch(space, part, used));
        });
    }

    /** Makes the folders that are missing; each needs those around it before it. */
    void folders(Space space, List<List<String>> wanted, Affiliation by) {
        Map<List<String>, Folder> there = new HashMap<>(folders(space.getId()));
        for (List<String> names : wanted) {
            List<String> around = new ArrayList<>(names.subList(0, names.size() - 1));
            Folder parent = around.isEmpty() ? null : there.get(around);
            boolean fits = around.isEmpty() || parent != null;
            if (fits && !there.containsKey(names)) {
                Folder folder = new Folder(space, parent, names.get(names.size() - 1), by, today.now());
                entityManager.persist(folder);
                there.put(List.copyOf(names), folder);
            }
        }
    }

    /** Roles that the space is to have; whoever holds one keeps it. */
    void roles(Space space, Set<SeatRole> roles) {
        List<SeatRole> there = queries.wanted(space.getId());
        roles.stream()
                .filter(role -> !there.contains(role))
                .forEach(role -> entityManager.persist(new WantedRole(space, role)));
    }
}
