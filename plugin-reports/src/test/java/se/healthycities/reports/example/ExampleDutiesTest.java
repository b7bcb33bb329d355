package se.healthycities.reports.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.State;
import se.healthycities.reports.review.PeerReview;

/** What people find and hear of learning examples. */
class ExampleDutiesTest extends ExampleRooms {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void membersFindExamplesByTheirWordsAndOthersOnlyWhatIsOpen() {
        index();
        as(MALMO);
        assertThat(found("kvällsmöten")).isEmpty();
        assertThat(found("nyinflyttade")).containsExactly("Luleå Framtidsforum");
        assertThat(found("jämlikhetsverkstaden")).containsExactly("Jämlikhetsverkstaden");
        as(null);
        assertThat(found("nyinflyttade")).containsExactly("Luleå Framtidsforum");
        assertThat(found("jämlikhetsverkstaden")).isEmpty();
        assertThat(found("gårdsrummet")).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsFoundNoMore() {
        long id = published("Snöbollsmetoden");
        index();
        as(MALMO);
        assertThat(found("snöbollsmetoden")).hasSize(1);
        as(OFFICIAL);
        service().withdraw(SCENE, id);
        index();
        as(MALMO);
        assertThat(found("snöbollsmetoden")).isEmpty();
    }

    @Test
    void membersHearOfNewExamplesAndWritersOfWhatCameBackAndWasTakenOver() {
        ExampleDigest digest = beans.of(ExampleDigest.class);
        long id = published("Nytt för alla");
        Digest.Reach all = digest.reach("example", new Digest.Told("ExamplePublished", id, null, null));
        assertThat(all.people()).contains(person(MALMO), person(POLITICIAN)).doesNotContain(person(GUEST));
        assertThat(digest.items("example", person(MALMO), List.of(id), SWEDISH))
                .extracting(DigestItem::title, DigestItem::words)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Nytt för alla", "Nytt lärande exempel från Luleå kommun"));
        assertThat(digest.items("example", person(GUEST), List.of(id), SWEDISH)).isEmpty();
        as(MALMO);
        beans.of(AdoptionService.class).adopt(SCENE, id, "", null, UUID.randomUUID());
        long adoption = number("select max(id) from reports.example_adoptions");
        assertThat(digest.reach("example-adopted", new Digest.Told("AdoptionMade", adoption, null, null))
                        .people())
                .containsExactly(person(OFFICIAL));
        as(OFFICIAL);
        service().withdraw(SCENE, id);
        entityManager.flush();
        assertThat(digest.items("example", person(MALMO), List.of(id), SWEDISH)).isEmpty();
    }

    @Test
    void offNobodyHearsOfExamples() {
        long id = published("Tyst");
        turn(PeerReview.PLUGIN, State.OFF);
        beans.newRequest();
        assertThat(beans.of(ExampleDigest.class).items("example", person(MALMO), List.of(id), SWEDISH))
                .isEmpty();
    }

    @Test
    void theOfficeFindsWhatWasSentInOnItsWorkList() {
        SentExamples waiting = beans.of(SentExamples.class);
        assertThat(waiting.count()).isEqualTo(1);
        as(OFFICIAL);
        service().send(SCENE, draft("Väntar"));
        entityManager.flush();
        assertThat(waiting.lines(5)).hasSize(2);
    }

    private long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }
}
