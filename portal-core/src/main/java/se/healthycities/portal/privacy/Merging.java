package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Makes one person of two rows that were one human being: affiliations with all that hangs on them move to the kept row,
 * the other one's address becomes free. It cannot be undone.
 */
@ApplicationScoped
public class Merging {
    private final EntityManager entityManager;
    private final MergeQueries queries;
    private final ErasureQueries people;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public Merging(
            EntityManager entityManager,
            MergeQueries queries,
            ErasureQueries people,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.people = people;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** Empty unless both are there, different and not erased. */
    @Guarded(Access.ADMINISTER)
    public Optional<MergePreview> preview(long kept, long other) {
        List<FoundPerson> both = new ArrayList<>(people.person(kept));
        both.addAll(people.person(other));
        if (both.size() < 2 || kept == other) {
            return Optional.empty();
        }
        List<MergePreview.Line> lines = new ArrayList<>();
        for (PersonLink link : PersonLink.values()) {
            Query query = entityManager.createNativeQuery(link.count(), Long.class);
            long number = (Long) query.setParameter("other", other).getSingleResult();
            if (number > 0 && link.way() != PersonLink.Way.STAY) {
                lines.add(new MergePreview.Line(link, number));
            }
        }
        long same = queries.overlapping(kept, other);
        return Optional.of(new MergePreview(both.get(0), both.get(1), lines, queries.seats(other), same, unknown()));
    }

    /** @throws Refused when the two are not two people, or something points at people that the merge does not know */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void merge(long kept, long other) {
        preview(kept, other)
                .filter(MergePreview::possible)
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        entityManager.flush();
        queries.readFurther(kept, other);
        for (PersonLink link : PersonLink.values()) {
            pass(link, kept, other);
        }
        entityManager.clear();
        join(entityManager.find(Person.class, kept), entityManager.find(Person.class, other));
        Visitor visitor = visitors.current();
        entityManager.persist(new PersonMerge(kept, other, today.now(), visitor.affiliation()));
        facts.tell(new PeopleMerged(kept, visitor.affiliation()));
        Actor actor = new Actor(visitor.person(), visitor.affiliation());
        audit.record(actor, "people-merged", "person " + kept, new Change("person " + other, "person " + kept));
    }

    /** Columns that point at people and for which nobody has said what a merge does. */
    private List<String> unknown() {
        List<String> known =
                Arrays.stream(PersonLink.values()).map(PersonLink::place).toList();
        return queries.columns().stream()
                .filter(column -> !known.contains(column))
                .toList();
    }

    private void pass(PersonLink link, long kept, long other) {
        PersonLink.Way way = link.way();
        if (way == PersonLink.Way.MOVE || way == PersonLink.Way.JOIN) {
            entityManager
                    .createNativeQuery(link.move())
                    .setParameter("kept", kept)
                    .setParameter("other", other)
                    .executeUpdate();
        }
        if (way == PersonLink.Way.DROP || way == PersonLink.Way.JOIN) {
            entityManager
                    .createNativeQuery(link.drop())
                    .setParameter("other", other)
                    .executeUpdate();
        }
    }

    /** What the kept one has not said about itself is taken from the other. */
    private static void join(Person kept, Person other) {
        String about = Objects.requireNonNullElse(kept.getAskMeAbout(), "");
        String phone = Objects.requireNonNullElse(kept.getPhone(), "");
        String otherAbout = Objects.requireNonNullElse(other.getAskMeAbout(), "");
        String otherPhone = Objects.requireNonNullElse(other.getPhone(), "");
        boolean visible = phone.isEmpty() ? other.isPhoneVisible() : kept.isPhoneVisible();
        kept.tell(
                about.isEmpty() ? otherAbout : about,
                phone.isEmpty() ? otherPhone : phone,
                visible,
                kept.getSubjects());
        kept.receive(kept.isContactable() && other.isContactable());
        other.erase();
    }
}
