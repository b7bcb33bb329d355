package se.healthycities.themegroups.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SeatService;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.time.Today;
import se.healthycities.themegroups.group.GroupFounded;
import se.healthycities.themegroups.group.GroupKind;
import se.healthycities.themegroups.group.ThemeGroup;

/** Makes groups: the office those of the network (INV-132), whoever leads a group the working groups below it (B4). */
@ApplicationScoped
public class GroupFounding {
    /** Words of the plugin's own addresses. */
    private static final Set<String> NO_GROUPS = Set.of("new", "join", "projects", "ask", "answers", "strategic");

    private final EntityManager entityManager;
    private final ModelQueries queries;
    private final Shapes shapes;
    private final SeatService seats;
    private final Visitors visitors;
    private final Gate gate;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public GroupFounding(
            EntityManager entityManager,
            ModelQueries queries,
            Shapes shapes,
            SeatService seats,
            Visitors visitors,
            Gate gate,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.shapes = shapes;
        this.seats = seats;
        this.visitors = visitors;
        this.gate = gate;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** True when another space lives at the address, or when the word is none for an address. */
    public boolean taken(String slug) {
        return NO_GROUPS.contains(slug) || queries.taken(ThemeGroup.path(slug)) > 0;
    }

    /** The groups after which another one can be made. */
    public List<ModelRow> models() {
        return queries.models();
    }

    /** @return the path of the group, also when the form was sent before */
    @Guarded(Access.COORDINATE)
    @Transactional
    public String found(Scene scene, GroupPlan plan, UUID form) {
        if (!gate.state(scene).writable()) {
            throw new Refused(Verdict.READ_ONLY, scene);
        }
        return made(form, () -> make(scene, plan, null, form));
    }

    /**
     * A working group below a group that is none itself.
     *
     * @param scene that of the group
     * @return the path of the working group, also when the form was sent before
     */
    @Guarded(Access.CONVENE)
    @Transactional
    public String foundBelow(Scene scene, GroupPlan plan, UUID form) {
        return made(form, () -> {
            ThemeGroup above = queries.group(scene.space()).stream()
                    .findFirst()
                    .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
            Space parent = entityManager.find(Space.class, above.getSpace().getId(), LockModeType.PESSIMISTIC_WRITE);
            boolean fits = parent.getParent() == null
                    && plan.visibility().compareTo(parent.getVisibility()) >= 0
                    && plan.kind() == GroupKind.WORKING
                    && plan.endsOn() != null;
            if (!fits) {
                throw new Refused(Verdict.FORBIDDEN, scene);
            }
            return make(scene, plan, parent, form);
        });
    }

    private String made(UUID form, Supplier<String> make) {
        return queries.made(form).stream().findFirst().orElseGet(make);
    }

    private String make(Scene scene, GroupPlan plan, Space parent, UUID form) {
        if (taken(plan.slug())) {
            throw new Refused(Verdict.FORBIDDEN, scene);
        }
        Space space = new Space(
                        ThemeGroup.PLUGIN,
                        ThemeGroup.path(plan.slug()),
                        plan.name().swedish(),
                        plan.name().english(),
                        plan.visibility(),
                        plan.joining())
                .opensOn(opens(plan.opensOn(), parent))
                .close(plan.endsOn())
                .below(parent);
        if (plan.kind() == GroupKind.STRATEGIC) {
            space.openForReplies();
        }
        entityManager.persist(space);
        ThemeGroup group = new ThemeGroup(space, plan.kind(), "", null, "")
                .charter(plan.charter())
                .madeBy(form);
        Set<SeatRole> roles = EnumSet.of(SeatRole.CONVENOR);
        Visitor visitor = visitors.current();
        if (plan.model() != null) {
            roles.addAll(copy(scene, plan.model(), group));
        }
        entityManager.persist(group);
        shapes.roles(space, roles);
        for (long convenor : plan.convenors()) {
            Affiliation affiliation = entityManager.find(Affiliation.class, convenor);
            if (affiliation == null || !affiliation.getPeriod().covers(today.date())) {
                throw new Refused(Verdict.FORBIDDEN, scene);
            }
            seats.give(space, affiliation, SeatRole.CONVENOR, Period.from(today.date()));
        }
        facts.tell(new GroupFounded(group.getId(), space.getId(), visitor.affiliation()));
        audit.record(new Actor(visitor.person(), visitor.affiliation()), "group-founded", space.getPath(), Change.NONE);
        return space.getPath();
    }

    /** What is below a group opens no earlier than the group. */
    private LocalDate opens(LocalDate day, Space parent) {
        LocalDate opens = day == null ? today.date() : day;
        LocalDate above = parent == null ? null : parent.getOpensOn();
        return above != null && above.isAfter(opens) ? above : opens;
    }

    private Set<SeatRole> copy(Scene scene, String path, ThemeGroup group) {
        ThemeGroup model = queries.group(path).stream()
                .filter(found -> visitors.standing(path)
                        .map(standing -> standing.access(visitors.current()))
                        .filter(access -> access.atLeast(Access.READ))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        Shape shape = shapes.of(model);
        Affiliation by =
                entityManager.find(Affiliation.class, visitors.current().affiliation());
        shapes.parts(group.getSpace(), shape.parts());
        shapes.folders(group.getSpace(), shape.folders(), by);
        group.like(model);
        return shape.roles();
    }
}
