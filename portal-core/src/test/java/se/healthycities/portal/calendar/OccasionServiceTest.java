package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

class OccasionServiceTest extends CalendarRooms {
    @Test
    void aDraftTellsNobodyAnything() {
        as(OFFICIAL);
        List<String> mails = words("select kind from core.mails");
        String key = draft(GROUP, plan("Utkastet"));
        assertThat(service().change(GROUP, id(key), plan("Utkastet, ändrat"), one(key).version()))
                .isTrue();
        assertThat(facts(key)).isEmpty();
        assertThat(words("select kind from core.mails")).isEqualTo(mails);
        assertThat(one(key).sequence()).isZero();
        as(FOLKE);
        assertThat(beans.of(OccasionReads.class).inSpace(group.getId())).isEmpty();
        assertThatThrownBy(() -> beans.of(OccasionDoor.class).open(key)).isInstanceOf(Refused.class);
    }

    @Test
    void publishingTellsItOnce() {
        as(OFFICIAL);
        String key = draft(GROUP, plan("Mötet"));
        service().publish(GROUP, id(key));
        service().publish(GROUP, id(key));
        assertThat(facts(key)).containsExactly("OccasionPublished");
        assertThat(one(key).sequence()).isZero();
        as(FOLKE);
        assertThat(beans.of(OccasionReads.class).inSpace(group.getId()))
                .extracting(OccasionRow::title)
                .containsExactly("Mötet");
    }

    @Test
    void theSameFormMakesOneOccasionHoweverOftenItIsSent() {
        as(OFFICIAL);
        UUID form = UUID.randomUUID();
        String key = service().make(GROUP, plan("Mötet"), form);
        entityManager.flush();
        assertThat(service().make(GROUP, plan("Mötet"), form)).isEqualTo(key);
        assertThat(beans.of(OccasionReads.class).drafts(group.getId())).hasSize(1);
    }

    @Test
    void wordsAreAChangeAndDayTimePlaceAndModeAreAMove() {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        change(key, plan("Mötet om mat"));
        change(key, plan("Mötet om mat"));
        change(key, plan("Mötet om mat", at(DAY, 14, 15), KnownOccasion.SPACE, null));
        change(key, plan("Mötet om mat", at(DAY.plusDays(7), 14, 15), KnownOccasion.SPACE, null));
        assertThat(facts(key))
                .containsExactly("OccasionPublished", "OccasionChanged", "OccasionMoved", "OccasionMoved");
        OccasionDetails now = one(key);
        assertThat(now.sequence()).isEqualTo(3);
        assertThat(now.movedFrom()).isEqualTo(DAY);
        assertThat(now.html()).contains("<strong>ses</strong>");
    }

    @Test
    void whoeverChangesWhatAnotherHasChangedIsTold() {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        int seen = one(key).version();
        assertThat(service().change(GROUP, id(key), plan("Den första"), seen)).isTrue();
        entityManager.flush();
        assertThat(service().change(GROUP, id(key), plan("Den andra"), seen)).isFalse();
        assertThat(one(key).title()).isEqualTo("Den första");
        assertThat(service().change(GROUP, id(key), plan("Den första"), seen))
                .as("the same form a second time")
                .isTrue();
        assertThat(one(key).sequence()).isEqualTo(1);
    }

    @Test
    void cancellingTellsItOnceAndEndsAllChanges() {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        service().cancel(GROUP, id(key), "Snöstorm");
        service().cancel(GROUP, id(key), "Snöstorm");
        assertThat(facts(key)).containsExactly("OccasionPublished", "OccasionCancelled");
        assertThat(one(key).reason()).isEqualTo("Snöstorm");
        assertThat(one(key).sequence()).isEqualTo(1);
        refused(Verdict.READ_ONLY, () -> service().change(GROUP, id(key), plan("Ändå"), one(key).version()));
    }

    @Test
    void aDraftIsThrownAwayAndWhatWasToldIsNot() {
        as(OFFICIAL);
        String key = draft(GROUP, plan("Utkastet"));
        service().discard(GROUP, id(key));
        entityManager.flush();
        assertThat(beans.of(OccasionReads.class).drafts(group.getId())).isEmpty();
        refused(Verdict.NOT_FOUND, () -> beans.of(OccasionDoor.class).open(key));
        refused(Verdict.NOT_FOUND, () -> service().publish(GROUP, id(key)));
        assertThat(facts(key)).isEmpty();
        String told = published(GROUP, plan("Mötet"));
        refused(Verdict.READ_ONLY, () -> service().discard(GROUP, id(told)));
    }

    @Test
    void aDraftCannotBeCancelled() {
        as(OFFICIAL);
        String key = draft(GROUP, plan("Utkastet"));
        refused(Verdict.NOT_FOUND, () -> service().cancel(GROUP, id(key), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {FOLKE, GRETA, POLITICIAN, GUEST})
    void nobodyElseActsInTheGroup(String email) {
        as(OFFICIAL);
        String key = published(GROUP, plan("Mötet"));
        int seen = one(key).version();
        as(email);
        for (Runnable act : List.<Runnable>of(
                () -> service().make(GROUP, plan("Mitt"), UUID.randomUUID()),
                () -> service().change(GROUP, id(key), plan("Mitt"), seen),
                () -> service().publish(GROUP, id(key)),
                () -> service().cancel(GROUP, id(key), null),
                () -> service().discard(GROUP, id(key)))) {
            assertThatThrownBy(act::run).isInstanceOf(Refused.class);
        }
        assertThat(facts(key)).containsExactly("OccasionPublished");
    }

    @Test
    void theNetworksOwnOccasionsAreTheCoordinators() {
        as(COORDINATOR);
        String key = published(Scene.PORTAL, plan("Årsmöte", at(DAY, 9, 16), KnownOccasion.MEMBERS, null));
        assertThat(one(key).space()).isNull();
        as(OFFICIAL);
        refused(Verdict.FORBIDDEN, () -> service().make(Scene.PORTAL, plan("Mitt"), UUID.randomUUID()));
        assertThat(beans.of(OccasionDoor.class).open(key).title()).isEqualTo("Årsmöte");
    }

    @Test
    void whoLeadsOneSpaceReachesNothingInAnother() {
        as(GRETA);
        String theirs = published(HIDDEN, plan("Hemligt"));
        as(OFFICIAL);
        refused(
                Verdict.NOT_FOUND,
                () -> service()
                        .change(GROUP, id(theirs), plan("Kapat"), one(theirs).version()));
        refused(Verdict.NOT_FOUND, () -> service().cancel(GROUP, id(theirs), null));
        as(COORDINATOR);
        refused(Verdict.NOT_FOUND, () -> service().cancel(Scene.PORTAL, id(theirs), null));
        refused(Verdict.NOT_FOUND, () -> service().make(HIDDEN, plan("Hit"), UUID.randomUUID()));
    }

    private void change(String key, OccasionPlan plan) {
        assertThat(service().change(GROUP, id(key), plan, one(key).version())).isTrue();
        entityManager.flush();
    }
}
