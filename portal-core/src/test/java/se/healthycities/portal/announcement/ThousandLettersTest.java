package se.healthycities.portal.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.TestBeans;
import se.healthycities.portal.time.Today;

/** A thousand recipients, a node that falls in the middle of a batch and two nodes at once: everybody gets one (fault 6). */
class ThousandLettersTest extends AnnouncementTest {
    private static final int MANY = 1_000;
    private static final int FALLS_AT = 333;

    private int written;

    @Test
    void everybodyGetsExactlyOneLetter() {
        emptyOutbox();
        long place = organisation("2580");
        sql("insert into core.people (given_name, family_name, email) select 'P', 'N' || n, 'p' || n || '@many.example'"
                + " from generate_series(1, " + MANY + ") n");
        sql("insert into core.affiliations (person_id, organisation_id, capacity, title, valid_from) select id, "
                + place + ", 'OFFICIAL', 'T', date '2026-01-01' from core.people where email like '%@many.example'");
        as(COORDINATOR);
        long id = sent(Scene.PORTAL, words(Aim.ORGANISATIONS, Proof.ORGANISATION, false, Set.of(place)));
        commit();
        long letters = count("core.announcement_letters where announcement_id = " + id);
        assertThat(letters).isGreaterThanOrEqualTo(MANY);

        LetterWriting falling = new LetterWriting(
                entityManager,
                beans.of(LetterQueries.class),
                beans.of(AnnouncementLetters.class),
                fallingMailer(),
                beans.of(Today.class));
        boolean fell = false;
        while (!fell) {
            try {
                falling.writeSome();
                commit();
            } catch (IllegalStateException fault) {
                fell = true;
                entityManager.getTransaction().rollback();
                entityManager.clear();
                entityManager.getTransaction().begin();
            }
        }
        assertThat(count("core.mails")).isPositive().isLessThan(letters);

        LetterWriting here = beans.of(LetterWriting.class);
        try (EntityManager other = database.sessions().createEntityManager()) {
            LetterWriting there = new TestBeans(other, clock, OptionalLong::empty).of(LetterWriting.class);
            boolean more = true;
            while (more) {
                more = here.writeSome();
                other.getTransaction().begin();
                more |= there.writeSome();
                other.getTransaction().commit();
                commit();
            }
        }
        assertThat(count("core.mails")).isEqualTo(letters);
        assertThat(count("(select person_id from core.mails group by person_id having count(*) > 1) twice"))
                .isZero();
        assertThat(count("core.announcement_letters where written_at is null")).isZero();
    }

    private Mailer fallingMailer() {
        Mailer real = beans.of(Mailer.class);
        return new Mailer(null, null, null, null, null) {
            @Override
            public void send(Letter letter, Envelope envelope) {
                if (++written == FALLS_AT) {
                    throw new IllegalStateException("the node falls");
                }
                real.send(letter, envelope);
            }
        };
    }

    private void commit() {
        entityManager.getTransaction().commit();
        entityManager.clear();
        entityManager.getTransaction().begin();
    }
}
