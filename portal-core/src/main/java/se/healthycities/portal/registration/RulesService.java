package se.healthycities.portal.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Sets how one registers for an occasion. More seats are offered to the line at once; fewer take nobody's away. */
@ApplicationScoped
public class RulesService {
    private final EntityManager entityManager;
    private final RegistrationQueries queries;
    private final RegistrationReads reads;
    private final RegistrationRights rights;
    private final SeatBook seats;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public RulesService(
            EntityManager entityManager,
            RegistrationQueries queries,
            RegistrationReads reads,
            RegistrationRights rights,
            SeatBook seats,
            Facts facts,
            AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.reads = reads;
        this.rights = rights;
        this.seats = seats;
        this.facts = facts;
        this.audit = audit;
    }

    @Guarded(Access.MEMBER)
    @Transactional
    public void set(Scene scene, long occasion, RulesDetails details) {
        BookableOccasion found = organised(scene, occasion);
        queries.make(
                occasion, details.entrance().name(), details.list().name(), details.offerHours(), details.monthsKept());
        seats.open(occasion).ifPresent(book -> {
            if (details.list().compareTo(book.details().list()) > 0) {
                queries.listed(occasion).forEach(Registration::unlist);
            }
            book.rules().set(details);
            entityManager.flush();
            seats.open(occasion);
        });
        Long actor = rights.actor().affiliation();
        facts.tell(new RegistrationRulesSet(occasion, found.space(), actor));
        audit.record(
                rights.actor(),
                "registration-rules",
                "occasion " + occasion,
                new Change(null, details.seats() + " " + details.entrance() + " " + details.list()));
    }

    @Guarded(Access.MEMBER)
    @Transactional
    public void add(Scene scene, long occasion, FieldDetails details) {
        BookableOccasion asking = organised(scene, occasion);
        if (queries.lock(occasion).isEmpty()) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        List<FieldRow> before = reads.fields(occasion);
        boolean there = before.stream()
                .anyMatch(field -> field.label().equals(details.label()) && field.kind() == details.kind());
        if (!there) {
            entityManager.persist(new RegistrationField(occasion, before.size() + 1, details));
            facts.tell(new RegistrationRulesSet(
                    occasion, asking.space(), rights.actor().affiliation()));
        }
    }

    /** It is asked no more; what was answered stays until its time is over. */
    @Guarded(Access.MEMBER)
    @Transactional
    public void drop(Scene scene, long occasion, long field) {
        BookableOccasion asking = organised(scene, occasion);
        RegistrationField found = entityManager.find(RegistrationField.class, field);
        if (found == null || found.getOccasionId() != occasion) {
            throw new Refused(Verdict.NOT_FOUND, scene);
        }
        found.drop();
        facts.tell(new RegistrationRulesSet(
                occasion, asking.space(), rights.actor().affiliation()));
    }

    private BookableOccasion organised(Scene scene, long occasion) {
        BookableOccasion found = reads.occasion(occasion).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene));
        rights.requireOrganiser(found);
        rights.requireWritable(found);
        return found;
    }
}
