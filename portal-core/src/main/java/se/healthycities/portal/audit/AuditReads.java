package se.healthycities.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.healthycities.portal.time.Today;

/** Reads the audit log for the administrator: filtered, by key in both directions, names as they are today (J2). */
@ApplicationScoped
public class AuditReads {
    private static final int A_BATCH = 500;
    private static final String ROW = "select entry.id, entry.recordedAt, entry.act, entry.actorId,"
            + " person.givenName || ' ' || person.familyName, person.email like 'erased-%@invalid',"
            + " affiliation.title, organisation.name, entry.subject, entry.before, entry.after from AuditEntry entry"
            + " left join Person person on person.id = entry.actorId"
            + " left join Affiliation affiliation on affiliation.id = entry.affiliationId"
            + " left join affiliation.organisation organisation";

    private final EntityManager entityManager;
    private final AuditQueries queries;

    @Inject
    public AuditReads(EntityManager entityManager, AuditQueries queries) {
        this.entityManager = entityManager;
        this.queries = queries;
    }

    /** The newest first, older than the key. */
    public List<AuditRow> older(AuditFilter filter, Optional<AuditKey> than, int most) {
        return read(filter, than, "<", "desc", most);
    }

    /** Those that follow the key at once, the newest first as well. */
    public List<AuditRow> newer(AuditFilter filter, AuditKey than, int most) {
        List<AuditRow> rows = new ArrayList<>(read(filter, Optional.of(than), ">", "asc", most));
        Collections.reverse(rows);
        return rows;
    }

    /** Every line that fits, the newest first, read batch by batch. */
    public Stream<AuditRow> all(AuditFilter filter) {
        return Stream.iterate(
                        older(filter, Optional.empty(), A_BATCH),
                        batch -> !batch.isEmpty(),
                        batch -> older(
                                filter, Optional.of(batch.get(batch.size() - 1).key()), A_BATCH))
                .flatMap(List::stream);
    }

    /** The acts that are on record, by their keys. */
    public List<String> acts() {
        return queries.acts();
    }

    private List<AuditRow> read(AuditFilter filter, Optional<AuditKey> key, String side, String direction, int most) {
        List<String> where = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        and(where, values, "entry.act = :act", "act", filter.act());
        and(where, values, "entry.actorId = :person", "person", filter.person());
        String subject = filter.subject() == null ? null : beginning(filter.subject());
        and(where, values, "entry.subject like :subject escape '!'", "subject", subject);
        if (filter.from() != null) {
            and(where, values, "entry.recordedAt >= :from", "from", Today.start(filter.from()));
        }
        if (filter.to() != null) {
            and(
                    where,
                    values,
                    "entry.recordedAt < :to",
                    "to",
                    Today.start(filter.to().plusDays(1)));
        }
        key.ifPresent(place -> {
            and(where, values, "(entry.recordedAt, entry.id) " + side + " (:at, :id)", "at", place.recordedAt());
            values.put("id", place.id());
        });
        String order = " order by entry.recordedAt " + direction + ", entry.id " + direction;
        String condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
        TypedQuery<AuditRow> query = entityManager.createQuery(ROW + condition + order, AuditRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static String beginning(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static void and(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }
}
