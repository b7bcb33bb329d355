package se.healthycities.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.notice.kind.CoreDigest;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.PersonalData;

/** What others hear and find of a meeting, and what of it a person takes along. */
class MeetingToldTest extends MeetingRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void agendaAndMinutesAreFoundByThoseWhoReadTheSpace() {
        long item = item("Kvastfening");
        say(item, "Vi talade om **brunskullan**.");
        index();
        as(FOLKE);
        for (String word : List.of("kvastfening", "brunskullan")) {
            assertThat(get("/search?q=" + word).html().select("a[href='" + page() + "']"))
                    .as(word)
                    .isNotEmpty();
        }
        for (String email : List.of(GRETA, GUEST)) {
            as(email);
            assertThat(get("/search?q=brunskullan").body()).doesNotContain(page());
        }
    }

    @Test
    void thoseWhoSitInTheSpaceAreToldHowFarItHasCome() {
        item("Budget");
        roles();
        assertThat(about(FOLKE)).contains("Dagordningen förbereds");
        papers().lock(GROUP, meeting().id());
        assertThat(about(FOLKE)).contains("Handlingarna är klara");
        begin();
        signing().ready(GROUP, meeting().id());
        assertThat(about(FOLKE)).contains("Protokollet väntar på underskrifter");
        Digest.Reach reach = beans.of(CoreDigest.class).reach("meeting", told("MinutesReady"));
        assertThat(reach.people()).contains(person(FOLKE), person(POLITICIAN)).doesNotContain(person(GRETA));
        entityManager.flush();
        assertThat(items(GRETA)).as("another space").isEmpty();
    }

    @Test
    void nobodyHearsOfTheAgendaOfADraft() {
        String hiddenDraft = draft(GROUP, plan("Utkast"));
        long meeting = agendas().prepare(GROUP, id(hiddenDraft));
        entityManager.flush();
        Digest.Told fact = new Digest.Told("MeetingPrepared", meeting, group.getId(), null);
        assertThat(beans.of(CoreDigest.class).reach("meeting", fact).people()).isEmpty();
        as(FOLKE);
        assertThat(get("/spaces/gruppen/meetings/" + hiddenDraft).status()).isEqualTo(404);
    }

    @Test
    void aPersonGetsOnesOwnRolesTextsAndSignatures() {
        long item = item("Budget");
        roles();
        begin();
        say(item, "Ottilias ord");
        signing().ready(GROUP, meeting().id());
        signing().sign(GROUP, meeting().minutes(), person(OFFICIAL));
        entityManager.flush();
        List<PersonalData.Item> own = beans.of(CorePersonalData.class).of(person(OFFICIAL));
        assertThat(own).extracting(PersonalData.Item::kind).contains("meeting-role", "minutes", "signature");
        assertThat(own).extracting(PersonalData.Item::value).contains("Ottilias ord", "Gruppens möte: CHAIR");
    }

    private String about(String email) {
        entityManager.flush();
        return items(email).get(0).words();
    }

    private List<DigestItem> items(String email) {
        return beans.of(CoreDigest.class)
                .items("meeting", person(email), List.of(meeting().id()), SWEDISH);
    }

    private Digest.Told told(String fact) {
        return new Digest.Told(fact, meeting().id(), group.getId(), null);
    }
}
