package se.healthycities.portal.announcement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.PortalTest;

/** What tests of announcements share: how one is written, sent and its letters are counted. */
abstract class AnnouncementTest extends PortalTest {
    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final Scene BOARD = Scene.space(PluginId.CORE, "spaces/styrelse");
    static final Scene COMMITTEE = Scene.space(PluginId.CORE, "spaces/valberedning");
    static final Scene ANNUAL = Scene.space(PluginId.CORE, "spaces/arsmote");
    /** Convenor of the nomination committee. */
    static final String CONVENOR = "nils.prototypsson@lund.example";

    final AnnouncementWords words(Aim aim, Proof proof, boolean required, Set<Long> organisations) {
        return new AnnouncementWords(
                "Kallelse", "Välkomna **alla**", null, null, null, aim, Set.of(), organisations, proof, null, required);
    }

    final AnnouncementWords words(Aim aim) {
        return words(aim, Proof.NONE, false, Set.of());
    }

    final long draft(Scene scene, AnnouncementWords words) {
        long id = beans.of(AnnouncementDrafts.class).write(scene, words, UUID.randomUUID());
        entityManager.flush();
        return id;
    }

    final Outcome send(Scene scene, long id) {
        int shown =
                beans.of(AnnouncementReads.class).led(scene, id).orElseThrow().shown();
        Outcome outcome = beans.of(Sending.class).send(scene, id, shown);
        entityManager.flush();
        entityManager.clear();
        return outcome;
    }

    final long sent(Scene scene, AnnouncementWords words) {
        long id = draft(scene, words);
        if (send(scene, id) != Outcome.SENT) {
            throw new AssertionError("not sent");
        }
        return id;
    }

    final void write() {
        beans.of(AnnouncementJob.class).run();
        entityManager.flush();
        entityManager.clear();
    }

    @SuppressWarnings("unchecked")
    final List<Long> mailed(String kind) {
        return entityManager
                .createNativeQuery("select person_id from core.mails where kind = :kind order by person_id", Long.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    final long count(String sql) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + sql, Long.class)
                        .getSingleResult())
                .longValue();
    }

    final int sql(String statement) {
        entityManager.flush();
        return entityManager.createNativeQuery(statement).executeUpdate();
    }

    final long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    final long organisation(String address) {
        return beans.of(OrganisationReads.class)
                .byAddress(address)
                .orElseThrow()
                .id();
    }
}
