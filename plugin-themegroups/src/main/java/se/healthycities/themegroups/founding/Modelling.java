package se.healthycities.themegroups.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.VisitorMemory;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.themegroups.founding.Difference.What;
import se.healthycities.themegroups.group.Charter;
import se.healthycities.themegroups.group.CharterChanged;
import se.healthycities.themegroups.group.ThemeGroup;

/** Follows the model of a group later: what differs is shown first, and only what is chosen is taken over (B2). */
@ApplicationScoped
public class Modelling {
    private static final String BETWEEN = " / ";

    private final EntityManager entityManager;
    private final ModelQueries queries;
    private final Shapes shapes;
    private final Visitors visitors;
    private final VisitorMemory memory;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public Modelling(
            EntityManager entityManager,
            ModelQueries queries,
            Shapes shapes,
            Visitors visitors,
            VisitorMemory memory,
            Facts facts,
            AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.shapes = shapes;
        this.visitors = visitors;
        this.memory = memory;
        this.facts = facts;
        this.audit = audit;
    }

    /** The group's model that the visitor may read, by its path. */
    public Optional<String> model(Standing standing) {
        return group(standing.scene())
                .flatMap(this::readable)
                .map(model -> model.getSpace().getPath());
    }

    /** What the model has in another way. */
    @Transactional
    public List<Difference> differences(Scene scene) {
        Optional<ThemeGroup> group = group(scene);
        Optional<ThemeGroup> model = group.flatMap(this::readable);
        return model.isEmpty() ? List.of() : between(shapes.of(group.get()), shapes.of(model.get()));
    }

    static List<Difference> between(Shape here, Shape there) {
        List<Difference> found = new ArrayList<>();
        words(found, What.AIM, here.charter().aim(), there.charter().aim());
        words(found, What.WORKING, here.charter().working(), there.charter().working());
        words(found, What.FOCUS, here.charter().focus(), there.charter().focus());
        there.parts().forEach((part, used) -> {
            if (!Objects.equals(here.parts().get(part), used)) {
                found.add(new Difference(What.PART, part, word(here.parts().get(part)), word(used)));
            }
        });
        there.folders().stream()
                .filter(names -> !here.folders().contains(names))
                .map(names -> String.join(BETWEEN, names))
                .forEach(name -> found.add(new Difference(What.FOLDER, name, "", name)));
        there.roles().stream()
                .filter(role -> !here.roles().contains(role))
                .forEach(role -> found.add(new Difference(What.ROLE, role.name(), "", role.name())));
        return found;
    }

    private static void words(List<Difference> found, What what, String here, String there) {
        if (!here.equals(there) && !there.isEmpty()) {
            found.add(new Difference(what, "", here, there));
        }
    }

    private static String word(Boolean used) {
        return used == null ? "" : used ? "on" : "off";
    }

    /** Takes over what is chosen of the differences of today; what is no difference any more changes nothing. */
    @Guarded(Access.CONVENE)
    @Transactional
    public void follow(Scene scene, Set<String> chosen) {
        ThemeGroup group = group(scene).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        ThemeGroup model = readable(group).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Shape there = shapes.of(model);
        List<Difference> taken = between(shapes.of(group), there).stream()
                .filter(one -> chosen.contains(one.key()))
                .toList();
        if (taken.isEmpty()) {
            return;
        }
        take(group, there, taken);
        Visitor visitor = visitors.current();
        facts.tell(new CharterChanged(group.getId(), group.getSpace().getId(), visitor.affiliation()));
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                "group-modelled",
                scene.space(),
                new Change(null, "group " + model.getId() + ": " + taken.size()));
        memory.forget();
    }

    private void take(ThemeGroup group, Shape there, List<Difference> taken) {
        Charter words = group.charter();
        Map<String, Boolean> parts = new HashMap<>();
        List<List<String>> folders = new ArrayList<>();
        Set<SeatRole> roles = EnumSet.noneOf(SeatRole.class);
        for (Difference one : taken) {
            switch (one.what()) {
                case AIM ->
                    words = new Charter(
                            one.there(), there.charter().aimEnglish(), words.working(), words.focus(), words.season());
                case WORKING ->
                    words = new Charter(words.aim(), words.aimEnglish(), one.there(), words.focus(), words.season());
                case FOCUS ->
                    words = new Charter(words.aim(), words.aimEnglish(), words.working(), one.there(), words.season());
                case PART -> parts.put(one.name(), there.parts().get(one.name()));
                case FOLDER -> folders.add(List.of(one.name().split(BETWEEN)));
                case ROLE -> roles.add(SeatRole.valueOf(one.name()));
            }
        }
        group.charter(words);
        Affiliation by =
                entityManager.find(Affiliation.class, visitors.current().affiliation());
        shapes.parts(group.getSpace(), parts);
        shapes.folders(group.getSpace(), folders, by);
        shapes.roles(group.getSpace(), roles);
    }

    private Optional<ThemeGroup> group(Scene scene) {
        return queries.group(scene.space()).stream().findFirst();
    }

    private Optional<ThemeGroup> readable(ThemeGroup group) {
        return Optional.ofNullable(group.getModel())
                .filter(model -> visitors.standing(model.getSpace().getPath())
                        .map(standing -> standing.access(visitors.current()))
                        .filter(access -> access.atLeast(Access.READ))
                        .isPresent());
    }
}
