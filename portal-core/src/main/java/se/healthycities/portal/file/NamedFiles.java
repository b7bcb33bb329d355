package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether something else names a file: an attachment, a paper of a meeting, the result of a project. Every foreign key of
 * the core or of any plugin that would forbid to delete the file counts, so that a table that comes later is heeded without
 * being entered anywhere.
 */
@ApplicationScoped
public class NamedFiles {
    private final EntityManager entityManager;

    @Inject
    public NamedFiles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean has(long file) {
        String named = columns().stream()
                .map(row -> "exists (select 1 from " + row[0] + " where " + row[1] + " "
                        + ((Boolean) row[2]
                                ? "in (select id from core.file_versions where file_id = :file))"
                                : "= :file)"))
                .collect(Collectors.joining(" or "));
        return (Boolean) entityManager
                .createNativeQuery("select " + named, Boolean.class)
                .setParameter("file", file)
                .getSingleResult();
    }

    /** Table, column, and whether it names one version; names of tables and columns are those of our own migrations. */
    @SuppressWarnings("unchecked")
    private List<Object[]> columns() {
        return entityManager
                .createNativeQuery("select cast(cast(own.conrelid as regclass) as text), quote_ident(col.attname),"
                        + " own.confrelid = cast('core.file_versions' as regclass) from pg_constraint own"
                        + " join pg_attribute col on col.attrelid = own.conrelid and col.attnum = own.conkey[1]"
                        + " where own.contype = 'f' and own.confdeltype in ('a', 'r')"
                        + " and own.confrelid in (cast('core.files' as regclass), cast('core.file_versions' as regclass))"
                        + " and own.conrelid <> cast('core.file_versions' as regclass) order by 1, 2")
                .getResultList();
    }
}
