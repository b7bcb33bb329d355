package se.healthycities.portal.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestClock;

class AudienceTest extends PortalTest {
    @Test
    void whoReadsASpaceIsTheSameAskedFromEitherSide() {
        Audience audience = beans.of(Audience.class);
        SpaceQueries queries = beans.of(SpaceQueries.class);
        List<Long> people = entityManager
                .createQuery("select person.id from Person person order by person.id", Long.class)
                .getResultList();
        List<Visitor> visitors =
                people.stream().map(beans.of(Visitors.class)::read).toList();
        List<Space> spaces =
                entityManager.createQuery("from Space space", Space.class).getResultList();
        assertThat(spaces).hasSizeGreaterThan(3);
        Map<Long, Long> sizes = audience.sizes(spaces.stream().map(Space::getId).toList());
        for (Space space : spaces) {
            List<Long> readers = new ArrayList<>();
            for (Visitor visitor : visitors) {
                boolean reads = queries.standing(space.getPath(), visitor.person(), TestClock.DAY).stream()
                        .map(standing -> standing.seenBy(visitor).access(visitor))
                        .anyMatch(access -> access != null && access.atLeast(Access.READ));
                if (reads) {
                    readers.add(visitor.person());
                }
            }
            assertThat(audience.people(space.getId())).as(space.getPath()).containsExactlyInAnyOrderElementsOf(readers);
            assertThat(sizes.getOrDefault(space.getId(), 0L)).isEqualTo(readers.size());
        }
    }
}
