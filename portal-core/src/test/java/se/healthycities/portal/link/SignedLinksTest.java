package se.healthycities.portal.link;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.testkit.PortalTest;
import se.healthycities.portal.testkit.TestBeans;

class SignedLinksTest extends PortalTest {
    private static final String PURPOSE = "test.answer";

    private SignedLinks links;
    private Person person;
    private Instant until;
    private String word;

    @BeforeEach
    void sign() {
        links = beans.of(SignedLinks.class);
        person = beans.of(PersonReads.class).byEmail(POLITICIAN).orElseThrow();
        until = clock.instant().plus(Duration.ofDays(3));
        word = links.sign(PURPOSE, person.getId(), 12, until);
    }

    @Test
    void aLinkIsReadAsItWasSigned() {
        assertThat(word).matches("[A-Za-z0-9_-]+");
        assertThat(links.read(PURPOSE, word)).hasValueSatisfying(link -> {
            assertThat(link.purpose()).isEqualTo(PURPOSE);
            assertThat(link.person()).isEqualTo(person.getId());
            assertThat(link.subject()).isEqualTo(12);
            assertThat(link.until()).isEqualTo(until.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        });
    }

    @Test
    void anotherNodeOfTheSameDatabaseReadsIt() {
        try (EntityManager other = database.sessions().createEntityManager()) {
            TestBeans there = new TestBeans(other, clock, currentPerson());
            assertThat(there.of(SignedLinks.class).read(PURPOSE, word)).isPresent();
            assertThat(there.of(SignedLinks.class).sign(PURPOSE, person.getId(), 12, until))
                    .isEqualTo(word);
        }
    }

    @Test
    void everyOtherSpellingIsForged() {
        for (int i = 0; i < word.length(); i++) {
            for (char other : new char[] {'A', 'z', '_'}) {
                if (word.charAt(i) != other) {
                    String forged = word.substring(0, i) + other + word.substring(i + 1);
                    assertThat(links.read(PURPOSE, forged)).as(forged).isEmpty();
                }
            }
        }
        for (String nonsense : new String[] {"", "å", "a b", word + "A", word + "=", word.substring(1), word + word}) {
            assertThat(links.read(PURPOSE, nonsense)).as(nonsense).isEmpty();
        }
    }

    @Test
    void anotherPurposeCannotReadIt() {
        assertThat(links.read("test.other", word)).isEmpty();
        assertThat(links.read("", word)).isEmpty();
    }

    @Test
    void itEndsWithItsLastSecond() {
        clock.set(until.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(links.read(PURPOSE, word)).isPresent();
        clock.set(until.plusSeconds(1));
        assertThat(links.read(PURPOSE, word)).isEmpty();
    }

    @Test
    void whoeverIsErasedIsNamedByNoLink() {
        entityManager.find(Person.class, person.getId()).erase();
        entityManager.flush();
        assertThat(links.read(PURPOSE, word)).isEmpty();
    }

    @Test
    void aPersonWhoNeverWasIsNamedByNoLink() {
        assertThat(links.read(PURPOSE, links.sign(PURPOSE, Long.MAX_VALUE, 12, until)))
                .isEmpty();
    }
}
