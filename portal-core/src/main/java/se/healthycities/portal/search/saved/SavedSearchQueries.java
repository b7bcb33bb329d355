package se.healthycities.portal.search.saved;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked statements of saved searches. */
interface SavedSearchQueries {
    EntityManager entityManager();

    String ROW = "select saved.id, saved.name, saved.address, saved.inDigest, saved.toldUntil from SavedSearch saved"
            + " where saved.personId = :person";

    String ORDER = " order by saved.name, saved.id";

    @HQL(ROW + ORDER)
    List<SavedSearchRow> of(long person);

    @HQL(ROW + " and saved.inDigest = true" + ORDER)
    List<SavedSearchRow> inDigest(long person);

    /** One after the other, so that nobody keeps more than one may by sending two forms at once. */
    @SQL("select id from core.people where id = :person for no key update")
    List<Long> alone(long person);

    @HQL("select count(saved) from SavedSearch saved where saved.personId = :person and saved.address <> :address")
    long others(long person, String address);

    /** The same search twice is one, with the newer name. */
    @SQL("insert into core.saved_searches (person_id, address, name, in_digest, saved_at, told_until)"
            + " values (:person, :address, :name, :digest, :now, :now) on conflict (person_id, address)"
            + " do update set name = excluded.name, in_digest = excluded.in_digest,"
            + " told_until = case when core.saved_searches.in_digest then core.saved_searches.told_until"
            + " else excluded.told_until end")
    int keep(long person, String address, String name, boolean digest, Instant now);

    /** What came while nothing was told is no news. */
    @SQL("update core.saved_searches set name = :name, told_until = case when in_digest then told_until else :now end,"
            + " in_digest = :digest where id = :id and person_id = :person")
    int change(long id, long person, String name, boolean digest, Instant now);

    @HQL("delete from SavedSearch saved where saved.id = :id and saved.personId = :person")
    int remove(long id, long person);

    @SQL("update core.saved_searches set told_until = :until where id = :id")
    int tell(long id, Instant until);
}
