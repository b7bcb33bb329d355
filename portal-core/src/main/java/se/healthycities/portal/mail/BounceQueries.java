package se.healthycities.portal.mail;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The compile-checked queries of addresses that mails come back from. */
interface BounceQueries {
    EntityManager entityManager();

    @HQL("select count(bounce) from AddressBounce bounce where bounce.address = :address"
            + " and bounce.bouncingSince is not null")
    long bouncing(String address);

    String PEOPLE = " from AddressBounce bounce join Person person on person.email = bounce.address"
            + " where bounce.bouncingSince is not null";

    String ROW = "select person.id, person.givenName || ' ' || person.familyName, person.language, bounce.address,"
            + " bounce.code, bounce.bounces, bounce.bouncingSince" + PEOPLE;

    @HQL(ROW + " order by bounce.bouncingSince desc, bounce.address limit :most")
    List<BouncingRow> people(int most);

    @HQL("select person.id" + PEOPLE)
    List<Long> bouncingPeople();

    @HQL("select count(bounce)" + PEOPLE)
    long countPeople();

    @HQL(ROW + " and person.id = :person")
    List<BouncingRow> person(long person);

    @HQL(ROW + " and bounce.toldAt is null order by bounce.bouncingSince, bounce.address limit :most")
    List<BouncingRow> untold(int most);

    @SQL("delete from core.address_bounces where address = (select email from core.people where id = :person)")
    int forget(long person);
}
