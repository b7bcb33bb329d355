package se.healthycities.portal.mail;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of mails. */
interface MailQueries {
    EntityManager entityManager();

    /** Mails stand below people, so this asks the table. */
    @SQL("select id from core.people where email = lower(:address)")
    List<Long> personOf(String address);
}
