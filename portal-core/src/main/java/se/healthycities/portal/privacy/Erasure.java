package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/** Shows what erasing a person would mean, and has it done, for a reason (P2). */
@ApplicationScoped
public class Erasure {
    private static final int MOST = 25;

    private final EntityManager entityManager;
    private final ErasureQueries queries;
    private final Forgetting forgetting;
    private final NameSearch names;
    private final PluginRegistry registry;
    private final Beans beans;
    private final Visitors visitors;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Erasure(
            EntityManager entityManager,
            ErasureQueries queries,
            Forgetting forgetting,
            NameSearch names,
            PluginRegistry registry,
            Beans beans,
            Visitors visitors,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.forgetting = forgetting;
        this.names = names;
        this.registry = registry;
        this.beans = beans;
        this.visitors = visitors;
        this.audit = audit;
        this.today = today;
    }

    /** People who have not been erased, by name or address. */
    @Guarded(Access.ADMINISTER)
    public List<FoundPerson> find(String words) {
        return words.isBlank() ? List.of() : queries.find(LikePattern.containing(words), MOST);
    }

    /** Empty for nobody, and for somebody who has been erased. */
    @Guarded(Access.ADMINISTER)
    public Optional<ErasurePreview> preview(long person) {
        return queries.person(person).stream().findFirst().map(found -> {
            List<String> words = Forgetting.words(entityManager.find(Person.class, person));
            return new ErasurePreview(found, lastAdministrator(person), lines(person), names.places(words));
        });
    }

    /**
     * Erases the person; done twice it is done once.
     *
     * @param reason without the person's own name or address ({@link #names})
     * @return the receipt's id, empty when the person has been erased already
     */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public Optional<Long> erase(long person, String reason) {
        Visitor visitor = visitors.current();
        Actor actor = new Actor(visitor.person(), visitor.affiliation());
        if (lastAdministrator(person)) {
            audit.record(actor, "refused-erasure", "person " + person, Change.NONE);
            throw new Refused(Verdict.FORBIDDEN, Scene.PORTAL);
        }
        return queries.person(person).stream().findFirst().map(found -> forgetting.forget(person, reason, actor));
    }

    /** True when the text says who the person is; a receipt may not. */
    public boolean names(String text, FoundPerson person) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[\\s,.;:!?()]+")));
        Set<String> name =
                new HashSet<>(List.of(person.name().toLowerCase(Locale.ROOT).split(" ")));
        return text.toLowerCase(Locale.ROOT).contains(person.email())
                || name.stream().anyMatch(words::contains);
    }

    @Guarded(Access.ADMINISTER)
    public Optional<ReceiptRow> receipt(long id) {
        return queries.receipt(id).stream().findFirst();
    }

    private boolean lastAdministrator(long person) {
        return queries.administrators(today.date()).equals(List.of(person));
    }

    private List<ErasurePreview.Line> lines(long person) {
        List<ErasurePreview.Line> lines = new ArrayList<>();
        for (PortalPlugin plugin : registry.plugins()) {
            Map<String, ErasurePreview.Line> kinds = new LinkedHashMap<>();
            for (PersonalData.Item item : beans.of(plugin.personalData()).of(person)) {
                ErasurePreview.Line one = new ErasurePreview.Line(plugin.getClass(), item.kind(), item.stays(), 1);
                kinds.merge(
                        item.kind(),
                        one,
                        (before, more) -> new ErasurePreview.Line(
                                before.texts(), before.kind(), before.stays(), before.number() + 1));
            }
            lines.addAll(kinds.values());
        }
        return lines;
    }
}
