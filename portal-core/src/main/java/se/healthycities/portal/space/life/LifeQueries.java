package se.healthycities.portal.space.life;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of the life of spaces. */
interface LifeQueries {
    EntityManager entityManager();

    @HQL("from Space space where space.path = :path")
    List<Space> at(String path);

    @HQL("from Space space where space.parent.id = :parent order by space.id")
    List<Space> below(long parent);
}
