package se.healthycities.portal.discussion.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.TalkTest;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.privacy.CorePersonalData;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.ReaderShowing;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.ShownReaders;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.TestClock;

/** C2: whoever leads sees who has read, only where the space has chosen it, and organisations rather than people. */
class SeenPageTest extends TalkTest {
    private static final String FORM = "main form:has(input[name=readers])";
    private static final String SETTINGS = "/" + PATH + "/settings";
    private static final String SEATS = "/" + PATH + "/seats";

    private static String seen(long talk) {
        return Addresses.seen(PATH, talk);
    }

    private Answer choose(ShownReaders what) {
        as(CONVENOR);
        return submit(SETTINGS, get(SETTINGS), FORM, Map.of("readers", what.name()));
    }

    /** Opens the discussion, which reads it. */
    private void reads(String email, long talk) {
        as(email);
        assertThat(get(address(talk)).status()).isEqualTo(200);
        entityManager.flush();
        as(CONVENOR);
    }

    /** The word in the last column of the row that begins so; empty when there is no such row. */
    private static String read(Answer page, String organisation) {
        return page.html()
                .select("main tbody tr:has(th:contains(" + organisation + ")) td:last-child")
                .text();
    }

    @Test
    void withoutTheChoiceThereIsNoSuchPageAlsoForTheConvenor() {
        long talk = talk("Vad gör vi?");
        as(CONVENOR);
        assertThat(get(seen(talk)).status()).isEqualTo(404);
        assertThat(get(address(talk)).html().select("a[href=" + seen(talk) + "]"))
                .isEmpty();
        assertThat(get(SETTINGS).html().select(FORM + " input[checked]").val()).isEqualTo("NONE");
        assertThat(get(SEATS).text()).doesNotContain("har läst samtalen");
        choose(ShownReaders.ORGANISATIONS);
        assertThat(get(seen(talk)).status()).isEqualTo(200);
        choose(ShownReaders.NONE);
        assertThat(get(seen(talk)).status()).isEqualTo(404);
    }

    @Test
    void theChoiceIsRecordedOnceAndEverybodyCanSeeIt() {
        long space = space().getId();
        assertThat(choose(ShownReaders.ORGANISATIONS)
                        .html()
                        .select(FORM + " input[checked]")
                        .val())
                .isEqualTo("ORGANISATIONS");
        choose(ShownReaders.ORGANISATIONS);
        assertThat(count("core.audit_entries where act = 'readers-shown' and subject = '" + PATH
                        + "' and before = 'NONE' and after = 'ORGANISATIONS'"))
                .isOne();
        assertThat(facts(space, "ReadersShown")).hasSize(1);
        as(OTHER);
        assertThat(get(SEATS).text()).contains("Den som leder ser vilka organisationer som har läst samtalen.");
        long person = beans.of(PersonReads.class).byEmail(OTHER).orElseThrow().getId();
        assertThat(beans.of(CorePersonalData.class).of(person))
                .filteredOn(item -> item.kind().equals("shown-reading"))
                .extracting(PersonalData.Item::value)
                .singleElement()
                .asString()
                .endsWith("ORGANISATIONS");
        choose(ShownReaders.PEOPLE);
        as(OTHER);
        assertThat(get(SEATS).text()).contains("Den som leder ser vilka personer som har läst samtalen.");
    }

    @Test
    void onlyThoseWhoLeadSeeAndChoose() {
        long talk = talk("Vad gör vi?");
        choose(ShownReaders.PEOPLE);
        for (String email : List.of(AUTHOR, OTHER, READER)) {
            as(email);
            assertThat(get(seen(talk)).status()).as(email).isEqualTo(403);
            assertThat(get(address(talk)).html().select("a[href=" + seen(talk) + "]"))
                    .as(email)
                    .isEmpty();
            assertThat(get(SETTINGS).status()).as(email).isEqualTo(403);
        }
        as(CONVENOR);
        assertThat(get(address(talk)).html().select("a[href=" + seen(talk) + "]"))
                .hasSize(1);
        assertThat(get(Addresses.seen(PATH, 987654321)).status()).isEqualTo(404);
        entityManager
                .createNativeQuery("update core.spaces set shown_readers = 'PEOPLE' where path = 'spaces/kansli'")
                .executeUpdate();
        as(ADMINISTRATOR);
        assertThat(get(Addresses.seen("spaces/kansli", talk)).status())
                .as("a discussion of another space")
                .isEqualTo(404);
        as(CONVENOR);
        Scene nowhere = Scene.space(PluginId.CORE, "spaces/finns-inte");
        assertThatThrownBy(() -> beans.of(ReaderShowing.class).choose(nowhere, ShownReaders.NONE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void organisationsAreShownWithoutANameOfAnybodyWhoReads() {
        long talk = talk("Vad gör vi?");
        choose(ShownReaders.ORGANISATIONS);
        Answer before = get(seen(talk));
        assertThat(read(before, "Borås")).as("whose official wrote it").isEqualTo("Ja");
        assertThat(read(before, "Malmö")).isEqualTo("Inte än");
        assertThat(before.html().select("main section p").first().text()).contains("Inte än:", "Malmö");
        assertThat(before.body()).doesNotContain("Sixten Testlund", "Pelle Mallander");
        reads(OTHER, talk);
        Answer after = get(seen(talk));
        assertThat(read(after, "Malmö")).isEqualTo("Ja");
        assertThat(after.body()).doesNotContain("Sixten Testlund", "Pelle Mallander");
        assertThat(after.html().select("main thead th")).hasSize(2);
    }

    @Test
    void peopleAreShownOnlyWhereThatWasChosen() {
        long talk = talk("Vad gör vi?");
        choose(ShownReaders.PEOPLE);
        Answer page = get(seen(talk));
        assertThat(page.html().select("main thead th")).hasSize(3);
        assertThat(page.html().select("main tbody tr:contains(Pelle Mallander)").text())
                .contains("Malmö", "Inte än");
        assertThat(getInEnglish(seen(talk))
                        .html()
                        .select("main tbody tr:contains(Sixten Testlund)")
                        .text())
                .contains("Yes");
    }

    @Test
    void theNewestPostIsShownUnlessAnotherIsAskedFor() {
        long talk = talk("Vad gör vi?");
        choose(ShownReaders.ORGANISATIONS);
        reads(OTHER, talk);
        reply(CONVENOR, talk, "Mer");
        Answer newest = get(seen(talk));
        assertThat(newest.html().select("main h2").first().text()).isEqualTo("Inlägg 2");
        assertThat(read(newest, "Malmö")).isEqualTo("Inte än");
        assertThat(read(get(seen(talk) + "?post=1"), "Malmö")).isEqualTo("Ja");
        assertThat(get(seen(talk) + "?post=nonsense")
                        .html()
                        .select("main h2")
                        .first()
                        .text())
                .isEqualTo("Inlägg 2");
        assertThat(get(seen(talk) + "?post=99")
                        .html()
                        .select("input[name=post]")
                        .val())
                .isEqualTo("2");
    }

    @Test
    void guestsAndThoseWithoutASeatAreNotShownAndAnEndedSeatIsNoSeat() {
        long talk = talk("Vad gör vi?");
        choose(ShownReaders.PEOPLE);
        reads(READER, talk);
        assertThat(get(seen(talk)).body()).doesNotContain("Tyra Modellqvist");
        seat(READER, SeatRole.GUEST);
        entityManager.flush();
        assertThat(get(seen(talk)).html().select("main tbody").text()).doesNotContain("Tyra Modellqvist");
        assertThat(get(seen(talk)).html().select("main tbody").text()).contains("Pelle Mallander");
        entityManager
                .createNativeQuery("update core.seats set valid_to = date '" + TestClock.DAY.minusDays(1)
                        + "' where affiliation_id in (select a.id from core.affiliations a join core.people p"
                        + " on p.id = a.person_id where p.email = '" + OTHER + "')")
                .executeUpdate();
        assertThat(get(seen(talk)).html().select("main tbody").text()).doesNotContain("Pelle Mallander");
    }

    @Test
    void whoHadReadAPostBeforeItWasMovedHasReadIt() {
        long talk = talk("Vad gör vi?");
        choose(ShownReaders.ORGANISATIONS);
        assertThat(read(get(seen(talk)), "Malmö")).isEqualTo("Inte än");
        entityManager
                .createNativeQuery("insert into core.read_posts (person_id, post_id) select person.id, :post"
                        + " from core.people person where person.email = '" + OTHER + "'")
                .setParameter("post", post(talk, 1))
                .executeUpdate();
        assertThat(read(get(seen(talk)), "Malmö")).isEqualTo("Ja");
    }
}
