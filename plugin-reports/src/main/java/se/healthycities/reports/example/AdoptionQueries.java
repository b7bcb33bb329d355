package se.healthycities.reports.example;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.person.Affiliation;

/** The compile-checked queries of who took over which example, and where what they tell came from. */
interface AdoptionQueries {
    EntityManager entityManager();

    @HQL("select count(adoption) from reports_ExampleAdoption adoption where adoption.withdrawnAt is null"
            + " and (:member = true or exists (select 1 from reports_Example example where example = adoption.example"
            + " and example.openToAll = true and " + ExampleQueries.PUBLISHED + "))")
    long count(boolean member);

    @HQL("select adoption.id, example.id, example.plan.title, example.state,"
            + " coalesce(organisation.name, example.source), adopter.name, adopter.address, own.id, own.plan.title,"
            + " own.state, adoption.words, adoption.adoptedAt from reports_ExampleAdoption adoption"
            + " join adoption.example example left join example.organisation organisation"
            + " join adoption.organisation adopter left join adoption.own own where adoption.withdrawnAt is null"
            + " and adoption.id in :ids order by adoption.id")
    List<AdoptionRow> rows(Collection<Long> ids);

    /** All adoptions of the tree that an example stands in: up to where it came from first, and down from there. */
    @SQL("with recursive up (id, depth) as (select cast(:example as bigint), 0 union all"
            + " select a.example_id, up.depth + 1 from reports.example_adoptions a join up on a.own_id = up.id"
            + " where a.withdrawn_at is null),"
            + " down (id) as (select id from (select id from up order by depth desc limit 1) first union"
            + " select a.own_id from reports.example_adoptions a join down on a.example_id = down.id"
            + " where a.withdrawn_at is null and a.own_id is not null)"
            + " select a.id from reports.example_adoptions a join down on a.example_id = down.id"
            + " where a.withdrawn_at is null order by a.id")
    List<Long> tree(long example);

    /** Where an example comes from, one step up. */
    @HQL("select adoption.example.id from reports_ExampleAdoption adoption where adoption.own.id = :own"
            + " and adoption.withdrawnAt is null")
    List<Long> origin(long own);

    /** Whoever wrote the example that was taken over, while that one still stands for the same organisation. */
    @HQL("select adoption.example.author.person.id from reports_ExampleAdoption adoption"
            + " join adoption.example.author affiliation where adoption.id = :adoption and " + Affiliation.TODAY)
    List<Long> writers(long adoption, LocalDate today);

    @HQL("select adoption.id from reports_ExampleAdoption adoption where adoption.requestKey = :form")
    List<Long> made(UUID form);

    @HQL("select adoption.id from reports_ExampleAdoption adoption where adoption.example.id = :example"
            + " and adoption.organisation.id = :organisation and adoption.withdrawnAt is null")
    List<Long> madeBy(long example, long organisation);

    /** One adoption at a time is made, so that no example comes to stand above itself; it ends with the transaction. */
    @SQL("select 1 from (select pg_advisory_xact_lock(7461)) as locked")
    Integer lock();
}
