package se.healthycities.hello.greeting;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The queries of greetings: a wrong attribute name, also of an entity of the core, does not compile. */
interface GreetingQueries {
    EntityManager entityManager();

    String ROW = "select greeting.id, greeting.text, greeting.writtenAt,"
            + " person.givenName || ' ' || person.familyName, organisation.name from hello_Greeting greeting"
            + " left join greeting.author author left join author.person person"
            + " left join author.organisation organisation";

    @HQL(ROW + " where greeting.id < :before order by greeting.id desc limit :most")
    List<GreetingRow> newest(long before, int most);

    @HQL(ROW + " where greeting.id in :ids")
    List<GreetingRow> found(Collection<Long> ids);

    @HQL("select greeting.id from hello_Greeting greeting where greeting.id > :after order by greeting.id limit :most")
    List<Long> ids(long after, int most);

    @HQL("select greeting.text from hello_Greeting greeting where greeting.author.person.id = :person"
            + " order by greeting.id")
    List<String> by(long person);

    @HQL("update hello_Greeting greeting set greeting.author = null where greeting.author.id in"
            + " (select affiliation.id from Affiliation affiliation where affiliation.person.id = :person)")
    int forget(long person);

    @HQL("select greeting.id from hello_Greeting greeting where greeting.requestKey = :key")
    List<Long> written(UUID key);

    @HQL("select count(greeting) from hello_Greeting greeting")
    long count();
}
