package se.healthycities.portal.link;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of links. */
interface LinkQueries {
    EntityManager entityManager();

    @HQL("select key.word from LinkKey key where key.id = :id")
    List<byte[]> word(int id);

    /** Links stand below people, so this asks the table. */
    @SQL("select id from core.people where id = :person and email not like 'erased-%@invalid'")
    List<Long> named(long person);
}
