package se.healthycities.portal.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.export.CoreExport;
import se.healthycities.portal.notice.BallotWishes;
import se.healthycities.portal.notice.kind.CoreDigest;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.search.CoreSearch;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.SearchEntry;

/** What a ballot owes to search, notices, export and personal data. */
class BallotDutiesTest extends BallotRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void itIsFoundByWhatIsAskedAndNeverByWhatWasAnswered() {
        long ballot = asked(plan(BallotKind.CONSENT, Voices.ORGANISATION));
        answer(GRETA, ballot, GivenAnswer.of(Stance.OBJECT, "Hemligheten"));
        List<SearchEntry> found = beans.of(CoreSearch.class).entries("ballot", List.of(ballot));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).title()).isEqualTo("Ska vi?");
        assertThat(found.get(0).address()).isEqualTo(PAGE + ballot);
        assertThat(found.get(0).audience()).isEqualTo(SearchEntry.Audience.SPACE);
        assertThat(found.get(0).body()).contains("det").doesNotContain("Hemligheten");
        as(OFFICIAL);
        course().withdraw(GROUP, ballot, "");
        entityManager.flush();
        assertThat(beans.of(CoreSearch.class).entries("ballot", List.of(ballot)))
                .isEmpty();
    }

    @Test
    void thoseWithAVoiceHearOfItAsItStandsThatDay() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.ORGANISATION));
        CoreDigest digest = beans.of(CoreDigest.class);
        Digest.Reach reach = digest.reach("ballot", new Digest.Told("BallotOpened", ballot, group.getId(), null));
        assertThat(reach.people())
                .containsExactlyInAnyOrder(person(OFFICIAL), person(POLITICIAN), person(FOLKE), person(GRETA));
        assertThat(items(FOLKE, ballot))
                .extracting(DigestItem::words)
                .containsExactly("Svara före 26 november 2026 16.00");
        assertThat(items("wille.modellqvist@skr.example", ballot))
                .as("a guest reads, and has no voice")
                .hasSize(1);
        clock.set(CLOSES);
        assertThat(items(FOLKE, ballot)).extracting(DigestItem::words).containsExactly("Har stängt");
        unseat(FOLKE);
        beans.newRequest();
        assertThat(items(FOLKE, ballot)).isEmpty();
    }

    @Test
    void aPersonsAnswersAreAmongWhatIsKnownOfThem() {
        long ballot = asked(plan(BallotKind.YES_NO, Voices.PERSON));
        answer(FOLKE, ballot, GivenAnswer.of(Stance.NO, "Därför"));
        assertThat(beans.of(CorePersonalData.class).of(person(FOLKE)))
                .extracting(PersonalData.Item::value)
                .contains("Ska vi?: NO: Därför");
        assertThat(CoreExport.tables())
                .contains("ballots", "ballot_options", "ballot_answers", "ballot_picks", "ballot_steps");
    }

    @Test
    void nobodyIsUnwillingWhoHasNotSaidSo() {
        assertThat(beans.of(BallotWishes.class).unwilling(List.of(person(FOLKE)), group.getId()))
                .isEmpty();
        entityManager
                .createNativeQuery(
                        "insert into core.notice_levels (person_id, kind, level) values (:person, 'ballot', 'NONE')")
                .setParameter("person", person(FOLKE))
                .executeUpdate();
        assertThat(beans.of(BallotWishes.class).unwilling(List.of(person(FOLKE), person(GRETA)), group.getId()))
                .containsExactly(person(FOLKE));
    }

    private List<DigestItem> items(String email, long ballot) {
        entityManager.flush();
        return beans.of(CoreDigest.class).items("ballot", person(email), List.of(ballot), SWEDISH);
    }
}
