package se.healthycities.portal.search;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Readable;

/** The compile-checked queries of searching. */
interface SearchQueries {
    EntityManager entityManager();

    @HQL("select space.id, space.path, space.name, space.nameEnglish from Space space where " + Readable.SPACE
            + " order by space.name, space.id")
    List<SearchSpace> spaces(long person, boolean member, boolean office, String plugins, LocalDate today);
}
