package se.healthycities.portal.space;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of packages and of what convenors switched. */
interface PackageQueries {
    EntityManager entityManager();

    @HQL("select rule.owner, rule.part, rule.choice from PackageRule rule order by rule.owner, rule.part")
    List<PackageRow> rows();

    @HQL("from PackageRule rule where rule.owner = :owner and rule.part = :part")
    List<PackageRule> rule(String owner, String part);

    @HQL("from PackageRule rule where rule.owner = :owner")
    List<PackageRule> rules(String owner);

    @HQL("from PartSwitch turned where turned.space.id = :space")
    List<PartSwitch> switches(long space);

    @HQL("select count(space) from Space space where space.owner = :owner and exists (select 1 from PartSwitch turned"
            + " where turned.space = space and turned.part = :part and turned.used = :used)")
    long switched(String owner, String part, boolean used);

    @HQL("select count(space) from Space space where space.owner = :owner")
    long spaces(String owner);

    @HQL("select space.id, rule.part from PackageRule rule join Space space on space.owner = rule.owner where "
            + PackageRule.OFF + " and " + Readable.SPACE)
    List<OffPart> off(long person, boolean member, boolean office, String plugins, LocalDate today);
}
