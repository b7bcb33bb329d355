package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which content is named by some row: in every column of every table, of the core and of any plugin, that is called
 * {@code sha256} or ends so. A table that comes later is protected without being entered anywhere.
 */
@ApplicationScoped
public class NamedBlobs {
    private final EntityManager entityManager;

    @Inject
    public NamedBlobs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean has(String hash) {
        return !among(Set.of(hash)).isEmpty();
    }

    /** One statement sees a draft or the version that it became, never neither. */
    @Transactional
    public Set<String> among(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        List<String> selects = columns().stream()
                .map(row -> "select " + row[1] + " from " + row[0] + " where " + row[1] + " in (:hashes)")
                .toList();
        List<?> found = entityManager
                .createNativeQuery(String.join(" union ", selects))
                .setParameter("hashes", hashes)
                .getResultList();
        Set<String> named = new HashSet<>();
        found.forEach(hash -> named.add((String) hash));
        return named;
    }

    /** How many different contents are named at all. */
    long count() {
        List<String> selects = columns().stream()
                .map(row -> "select " + row[1] + " from " + row[0] + " where " + row[1] + " is not null")
                .toList();
        return ((Number) entityManager
                        .createNativeQuery(
                                "select count(*) from (" + String.join(" union ", selects) + ") named", Long.class)
                        .getSingleResult())
                .longValue();
    }

    /** Names of tables and columns are those of our own migrations. */
    @SuppressWarnings("unchecked")
    private List<Object[]> columns() {
        return entityManager
                .createNativeQuery("select quote_ident(table_schema) || '.' || quote_ident(table_name),"
                        + " quote_ident(column_name) from information_schema.columns"
                        + " where table_schema not in ('pg_catalog', 'information_schema')"
                        + " and (column_name = 'sha256' or column_name like '%!_sha256' escape '!')"
                        + " and data_type in ('text', 'character varying', 'character') order by 1, 2")
                .getResultList();
    }
}
