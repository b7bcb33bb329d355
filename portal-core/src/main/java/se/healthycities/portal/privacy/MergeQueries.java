package se.healthycities.portal.privacy;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** What is read and written to make two rows of a person one. */
interface MergeQueries {
    EntityManager entityManager();

    @HQL("select count(seat) from Seat seat where seat.affiliation.person.id = :person")
    long seats(long person);

    @HQL("select count(mine) from Affiliation mine, Affiliation theirs where mine.person.id = :kept"
            + " and theirs.person.id = :other and mine.organisation = theirs.organisation"
            + " and mine.capacity = theirs.capacity"
            + " and (mine.period.to is null or mine.period.to >= theirs.period.from)"
            + " and (theirs.period.to is null or theirs.period.to >= mine.period.from)")
    long overlapping(long kept, long other);

    /** The further of two people's places in a discussion. */
    @SQL("update core.read_marks mine set last_number = greatest(mine.last_number, other.last_number)"
            + " from core.read_marks other where mine.person_id = :kept and other.person_id = :other"
            + " and mine.discussion_id = other.discussion_id")
    int readFurther(long kept, long other);

    /** Every column of the database that points at people, as {@code core.mails.person_id}. */
    @SQL("select namespace.nspname || '.' || class.relname || '.' || attribute.attname from pg_constraint con"
            + " join pg_class class on class.oid = con.conrelid"
            + " join pg_namespace namespace on namespace.oid = class.relnamespace"
            + " join pg_attribute attribute on attribute.attrelid = con.conrelid and attribute.attnum = any (con.conkey)"
            + " where con.contype = 'f' and con.confrelid = cast('core.people' as regclass) order by 1")
    List<String> columns();
}
