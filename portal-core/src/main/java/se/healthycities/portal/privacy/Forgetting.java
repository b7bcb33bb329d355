package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.time.Today;

/**
 * Erases a person in one transaction: every plugin forgets, every role ends, and what was written stays under "former
 * representative" and the organisation (P2). A receipt tells that it was done; it cannot tell who it was.
 */
@ApplicationScoped
public class Forgetting {
    private final EntityManager entityManager;
    private final ErasureQueries queries;
    private final NameSearch names;
    private final PluginRegistry registry;
    private final Beans beans;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Forgetting(
            EntityManager entityManager,
            ErasureQueries queries,
            NameSearch names,
            PluginRegistry registry,
            Beans beans,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.names = names;
        this.registry = registry;
        this.beans = beans;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** @return the receipt's id */
    @Transactional
    public long forget(long person, String reason, Actor actor) {
        Person row = entityManager.find(Person.class, person);
        List<String> words = words(row);
        endRoles(person);
        List<String> counts = new ArrayList<>();
        List<PortalPlugin> plugins = new ArrayList<>(registry.plugins());
        // The core last: it takes the name by which the others find what is said of the person.
        Collections.reverse(plugins);
        for (PortalPlugin plugin : plugins) {
            counts.add(plugin.id() + " " + beans.of(plugin.personalData()).erase(person));
        }
        entityManager.flush();
        String places = names.places(words).stream().map(NamedPlace::line).collect(Collectors.joining("\n"));
        Long affiliation = actor.affiliation();
        String count = String.join(", ", counts);
        ErasureReceipt receipt = new ErasureReceipt(person, today.now(), affiliation, reason, count, places);
        entityManager.persist(receipt);
        facts.tell(new PersonErased(person, affiliation));
        audit.record(actor, "person-erased", "person " + person, new Change(null, count));
        return receipt.getId();
    }

    /** By which a person is found in words: the whole name, the address, the number. */
    static List<String> words(Person person) {
        return Stream.of(person.getName(), person.getEmail(), person.getPhone())
                .filter(word -> word != null && !word.isBlank())
                .toList();
    }

    private void endRoles(long person) {
        LocalDate yesterday = today.date().minusDays(1);
        queries.contacts(person, today.date()).forEach(contact -> contact.end(yesterday));
        queries.seats(person, today.date()).forEach(seat -> seat.leave(yesterday));
        queries.affiliations(person, today.date()).forEach(affiliation -> affiliation.end(yesterday));
    }
}
