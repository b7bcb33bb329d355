package se.healthycities.portal.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.TalkTest;
import se.healthycities.portal.moderation.Redaction;
import se.healthycities.portal.notice.kind.CoreDigest;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.TestClock;

/** N18: before an election posts about party politics are read a second time. */
class CareTest extends TalkTest {
    private static final LocalDate FIRST = TestClock.DAY.plusDays(10);
    private static final LocalDate LAST = FIRST.plusDays(20);
    private static final String REPLY = "form.reply";
    private static final String MARK = "main form[method=post]";
    private static final String LIST = Addresses.care(PATH);

    @BeforeEach
    void plan() {
        beans.reacting(beans.of(MarkedByAuthors.class), beans.of(HiddenPosts.class), beans.of(WithdrawnPosts.class));
        as(COORDINATOR);
        beans.of(CarePeriods.class).plan(Scene.PORTAL, "Val till allt", FIRST, LAST);
        entityManager.flush();
    }

    @Test
    void theLineStandsInTheFormsFromTheFirstDayToTheLastInStockholm() {
        long talk = talk("Hej");
        for (String moment : new String[] {"2026-11-30T22:59:00Z", "2026-12-21T23:00:00Z"}) {
            clock.set(Instant.parse(moment));
            as(OTHER);
            assertThat(get(address(talk)).html().select("[name=partisan]"))
                    .as(moment)
                    .isEmpty();
            assertThat(get(Addresses.newDiscussion(PATH)).html().select("[name=partisan]"))
                    .isEmpty();
        }
        for (String moment : new String[] {"2026-11-30T23:00:00Z", "2026-12-21T22:59:00Z"}) {
            clock.set(Instant.parse(moment));
            as(OTHER);
            assertThat(get(address(talk)).text())
                    .as(moment)
                    .contains("Val till allt, till och med 21 december", "Då läser samordnaren");
            assertThat(get(Addresses.newDiscussion(PATH)).html().select("[name=partisan]"))
                    .hasSize(1);
            assertThat(getInEnglish(address(talk)).text()).contains("until 21 December");
        }
    }

    @Test
    void whatItsAuthorMarksIsShownAtOnceAndWaitsOnceForTheCoordinator() {
        clock.set(FIRST);
        long talk = talk("Hej");
        as(OTHER);
        Answer page = get(address(talk));
        Map<String, String> typed = Map.of("text", "Rösta på oss", "partisan", "true");
        Answer after = submit(address(talk), page, REPLY, typed);
        assertThat(after.html().select("#post-2 .prose").text()).isEqualTo("Rösta på oss");
        submit(address(talk), page, REPLY, typed);
        assertThat(count("core.care_marks")).isOne();
        assertThat(facts(post(talk, 2), "CareMarked")).hasSize(1);
        as(COORDINATOR);
        assertThat(beans.of(WaitingMarks.class).count()).isOne();
        assertThat(beans.of(WaitingMarks.class).lines(5))
                .singleElement()
                .satisfies(line -> assertThat(line.address()).isEqualTo(LIST));
        assertThat(get("/admin/worklist").text()).contains("Inlägg att läsa en gång till före valet");
        assertThat(get(LIST).text()).contains("Rösta på oss", "Pelle Mallander");
    }

    @Test
    void withoutTheBoxOrOutsideOfThePeriodNothingIsMarked() {
        long talk = talk("Hej");
        as(OTHER);
        submit(address(talk), get(address(talk)), REPLY, Map.of("text", "Före", "partisan", "true"));
        clock.set(LAST);
        as(OTHER);
        submit(address(talk), get(address(talk)), REPLY, Map.of("text", "Utan"));
        assertThat(count("core.care_marks")).isZero();
    }

    @Test
    void theBoxStaysTickedWhenTheTextIsMissing() {
        clock.set(FIRST);
        long talk = talk("Hej");
        as(OTHER);
        Answer refused = submit(address(talk), get(address(talk)), REPLY, Map.of("text", " ", "partisan", "true"));
        assertThat(refused.html().select("[name=partisan][checked]")).hasSize(1);
        assertThat(refused.html().select("#text-error").text()).isNotEmpty();
    }

    @Test
    void whoeverHasASeatMarksAndOnlyTheAuthorAndThoseWhoLeadSeeIt() {
        clock.set(FIRST);
        long talk = talk("Rösta rätt");
        long post = post(talk, 1);
        String address = act(post, "care");
        as(OTHER);
        assertThat(get(address(talk)).html().select("#post-1 a[href=" + address + "]"))
                .hasSize(1);
        Answer page = get(address);
        assertThat(submit(address, page, MARK, Map.of()).text()).contains("Tack. Någon läser");
        submit(address, page, MARK, Map.of());
        assertThat(count("core.care_marks")).isOne();
        assertThat(get(address).text()).doesNotContain("Markerat");
        as(AUTHOR);
        assertThat(get(address).text()).contains("Markerat", "Väntar på").doesNotContain("Pelle Mallander");
        as(CONVENOR);
        assertThat(get(address).text()).contains("Markerat", "Pelle Mallander");
        assertThat(get("/" + PATH).text()).contains("1 inlägg väntar på en andra läsning");
        as(READER);
        assertThat(get(address).text()).doesNotContain("Markerat");
        assertThat(get(address(talk)).html().select("a[href=" + address + "]")).isEmpty();
        assertThatThrownBy(() -> beans.of(CareMarks.class).mark(SCENE, post)).isInstanceOf(Refused.class);
        assertThat(get(LIST).status()).isIn(403, 404);
        assertThat(getInEnglish(address).text()).doesNotContain("Marked");
    }

    @Test
    void lookedAtAndFineItIsSettledOnceAndOnRecord() {
        long post = marked();
        as(CONVENOR);
        Answer page = get(LIST);
        String id = page.html().select("button[name=fine]").attr("value");
        submit(LIST, page, MARK, Map.of("fine", id));
        submit(LIST, page, MARK, Map.of("ask", id));
        assertThat(count("core.care_marks where outcome = 'FINE'")).isOne();
        assertThat(count("core.audit_entries where act = 'care-settled' and after = 'FINE' and subject = '" + PATH
                        + " post " + post + "'"))
                .isOne();
        assertThat(get(LIST).text()).contains("Inget väntar");
        as(AUTHOR);
        assertThat(get(act(post, "care")).text()).contains("det får stå som det är");
    }

    @Test
    void theAuthorIsToldWhenAskedToChangeThePost() {
        long post = marked();
        as(CONVENOR);
        Answer page = get(LIST);
        submit(
                LIST,
                page,
                MARK,
                Map.of("ask", page.html().select("button[name=ask]").attr("value")));
        assertThat(facts(post, "CareAsked")).hasSize(1);
        CoreDigest digest = beans.of(CoreDigest.class);
        long author = person(AUTHOR);
        Digest.Reach reach = digest.reach("care", new Digest.Told("CareAsked", post, space().getId(), null));
        assertThat(reach.people()).containsExactly(author);
        assertThat(digest.items("care", author, List.of(post), Locale.forLanguageTag("sv")))
                .hasSize(1);
        assertThat(digest.items("care", person(OTHER), List.of(post), Locale.forLanguageTag("sv")))
                .isEmpty();
    }

    @Test
    void hidingThePostSettlesWhatWaits() {
        long post = marked();
        as(CONVENOR);
        beans.of(Redaction.class).redact(SCENE, post, "Valreklam");
        assertThat(count("core.care_marks where outcome = 'HIDDEN' and settled_by_id is not null"))
                .isOne();
    }

    @Test
    void nobodySettlesAPostOfOnesOwnOrOfAnotherSpace() {
        clock.set(FIRST);
        long talk = talk("Hej");
        reply(CONVENOR, talk, "Rösta på mig");
        as(OTHER);
        beans.of(CareMarks.class).mark(SCENE, post(talk, 2));
        entityManager.flush();
        long mark = ((Number) entityManager
                        .createNativeQuery("select id from core.care_marks")
                        .getSingleResult())
                .longValue();
        as(CONVENOR);
        assertThat(get(LIST).text()).contains("Inget väntar");
        assertThatThrownBy(() -> beans.of(CareMarks.class).settle(SCENE, mark, false))
                .isInstanceOf(Refused.class);
        as(COORDINATOR);
        Scene elsewhere = Scene.space(SCENE.plugin(), "spaces/kansli");
        assertThatThrownBy(() -> beans.of(CareMarks.class).settle(elsewhere, mark, false))
                .isInstanceOf(Refused.class);
        beans.of(CareMarks.class).settle(SCENE, mark, false);
        assertThat(count("core.care_marks where settled_at is not null")).isOne();
    }

    @Test
    void whatWaitsInAHiddenSpaceStaysThere() {
        marked();
        entityManager.flush();
        entityManager
                .createNativeQuery("update core.spaces set visibility = 'HIDDEN' where path = '" + PATH + "'")
                .executeUpdate();
        entityManager.clear();
        as(COORDINATOR);
        assertThat(beans.of(WaitingMarks.class).count()).isZero();
        assertThat(beans.of(WaitingMarks.class).lines(5)).isEmpty();
        assertThat(get(LIST).status()).isEqualTo(404);
        as(CONVENOR);
        assertThat(get(LIST).text()).contains("Rösta rätt");
    }

    @Test
    void afterThePeriodOpenMarksStayAndNoNewOnesCome() {
        long post = marked();
        clock.set(LAST.plusDays(1));
        as(OTHER);
        assertThatThrownBy(() -> beans.of(CareMarks.class).mark(SCENE, post)).isInstanceOf(Refused.class);
        assertThat(get(act(post, "care")).html().select("main form button")).isEmpty();
        as(COORDINATOR);
        assertThat(beans.of(WaitingMarks.class).count()).isOne();
    }

    @Test
    void thatAPeriodHoldsCostsTheDiscussionPageNoStatement() {
        long talk = talk("Hej");
        as(OTHER);
        get(address(talk));
        long before = counting(() -> get(address(talk))).statements();
        clock.set(FIRST);
        as(OTHER);
        get(address(talk));
        assertThat(counting(() -> get(address(talk))).statements()).isEqualTo(before);
    }

    /** A post that somebody else has marked. */
    private long marked() {
        clock.set(FIRST);
        long post = post(talk("Rösta rätt"), 1);
        as(OTHER);
        beans.of(CareMarks.class).mark(SCENE, post);
        entityManager.flush();
        return post;
    }

    private long person(String email) {
        return entityManager
                .createQuery("from Person p where p.email = :email", Person.class)
                .setParameter("email", email)
                .getSingleResult()
                .getId();
    }
}
