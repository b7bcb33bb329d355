package se.healthycities.portal.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.wicket.protocol.http.mock.MockHttpServletRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.digest.Letterbox;
import se.healthycities.portal.discussion.ReadMarks;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.NoticeReads;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.notice.Rhythm;

/** What people see of their notices, and what they choose: with a login, and by the link of a letter without one. */
class NoticePagesTest extends Letterbox {
    /** How a mail program posts: it is no browser and knows nothing of this origin. */
    private boolean mailProgram;

    @BeforeEach
    void useABrowser() {
        mailProgram = false;
    }

    @Override
    protected void browser(MockHttpServletRequest request) {
        if (mailProgram) {
            request.setHeader("Sec-Fetch-Site", "cross-site");
            request.setHeader("Origin", "https://mail.provider.example");
        }
    }

    private long told() {
        as(OFFICIAL);
        long talk = talk(HERE, "Skolmat", "Första", "Andra");
        notices();
        return talk;
    }

    @Test
    void noticesAreListedFilteredAndMarkedAsRead() {
        told();
        as(FOLKE);
        Answer page = get("/notices");
        assertThat(page.stateless()).isTrue();
        assertThat(page.html().select(".item-unread")).hasSize(2);
        assertThat(page.text()).contains("Skolmat", "Här", "svarade");
        assertThat(get("/notices?kind=post").html().select("li.item")).hasSize(1);
        assertThat(get("/notices?space=" + there.getId()).text()).contains("Inget att visa");
        String one = page.html().select("button[name=read]").first().attr("value");
        assertThat(submit("/notices", page, "section form", Map.of("read", one)).status())
                .isEqualTo(200);
        assertThat(get("/notices").html().select(".item-unread")).hasSize(1);
        Answer left = get("/notices");
        String all = left.html().select("button[name=all]").attr("value");
        submit("/notices", left, "section form", Map.of("all", all));
        assertThat(get("/notices").html().select(".item-unread, button[name=all]"))
                .isEmpty();
        as(GRETA);
        assertThat(get("/notices").text()).contains("Inget att visa").doesNotContain("Skolmat");
    }

    @Test
    void openingTheDiscussionReadsItsNotices() {
        long talk = told();
        as(FOLKE);
        beans.of(ReadMarks.class).read(talk, 2);
        assertThat(get("/notices").html().select(".item-unread")).isEmpty();
    }

    @Test
    void theListIsAFixedNumberOfStatementsAndAsksAnIndex() {
        told();
        long person = person(FOLKE);
        var asked = new NoticeReads.Asked(0, "", NoticeReads.NEWEST);
        var language = Locale.ENGLISH;
        beans.of(NoticeReads.class).newest(person, asked, 25, language);
        long few = counting(() -> beans.of(NoticeReads.class).newest(person, asked, 25, language))
                .statements();
        for (int i = 0; i < 5; i++) {
            told();
        }
        assertThat(counting(() -> beans.of(NoticeReads.class).newest(person, asked, 25, language))
                        .statements())
                .isEqualTo(few);
    }

    @Test
    void choicesAreKeptAndWhatWaitsIsToldByThem() {
        told();
        as(FOLKE);
        Answer page = get("/notices/choices?space=" + here.getId());
        assertThat(page.stateless()).isTrue();
        String form = "form:has(#weekday)";
        Answer saved = submit(
                "/notices/choices?space=" + here.getId(),
                page,
                form,
                Map.of(
                        "weekday",
                        "1",
                        "hour",
                        "16",
                        "level--",
                        "DAILY",
                        "level--post",
                        "NONE",
                        "level-" + here.getId() + "-",
                        "",
                        "level-" + here.getId() + "-discussion",
                        "IMMEDIATE"));
        assertThat(saved.text()).contains("Sparat.");
        NoticeChoices choices = beans.of(NoticeChoices.class);
        assertThat(choices.of(person(FOLKE)).hour()).isEqualTo(16);
        assertThat(choices.of(person(FOLKE)).day()).hasToString("MONDAY");
        assertThat(choices.of(person(FOLKE), "discussion", here.getId())).isEqualTo(Rhythm.IMMEDIATE);
        assertThat(choices.of(person(FOLKE), "post", here.getId())).isEqualTo(Rhythm.NONE);
        assertThat(words("select kind || rhythm || (waits_since is null) from core.notices where person_id = "
                        + person(FOLKE) + " order by id"))
                .containsExactly("discussionIMMEDIATEfalse", "postNONEtrue");
        assertThat(get("/notices/choices")
                        .html()
                        .select("#hour option[selected]")
                        .attr("value"))
                .isEqualTo("16");
    }

    @Test
    void theLinkOfALetterChangesNothingUntilItsButtonIsPressedAndNeedsNoLogin() {
        long space = here.getId();
        String address = beans.of(OffLinks.class).off("post", person(FOLKE), space);
        as(null);
        Answer page = get(address);
        assertThat(page.text()).contains("Svar i samtal du följer", "Sluta skicka");
        assertThat(number("select count(*) from core.notice_levels where space_id is not null"))
                .isZero();
        assertThat(post(address, Map.of("act", "weekly")).text()).contains("ett brev i veckan");
        assertThat(beans.of(NoticeChoices.class).of(person(FOLKE), "post", space))
                .isEqualTo(Rhythm.WEEKLY);
        assertThat(post(address, Map.of("act", "off")).text()).contains("kommer inte längre");
        assertThat(beans.of(NoticeChoices.class).of(person(FOLKE), "post", space))
                .isEqualTo(Rhythm.NONE);
        assertThat(beans.of(NoticeChoices.class).of(person(FOLKE), "mention", space))
                .isNotEqualTo(Rhythm.NONE);
        assertThat(get("/notices/off/avhuggen").text()).contains("Länken fungerar inte längre");
    }

    @Test
    void aMailProgramEndsLettersByItselfAtThisAddressAndNowhereElse() {
        String address = beans.of(OffLinks.class).off(OffLinks.DIGEST, person(FOLKE), null);
        as(null);
        mailProgram = true;
        assertThat(first(address).status()).isEqualTo(200);
        assertThat(beans.of(NoticeChoices.class).of(person(FOLKE)).rhythm()).isEqualTo(Rhythm.WEEKLY);
        assertThat(post(address, Map.of("List-Unsubscribe", "One-Click")).status())
                .isEqualTo(200);
        assertThat(beans.of(NoticeChoices.class).of(person(FOLKE)).rhythm()).isEqualTo(Rhythm.NONE);
        assertThat(post("/notices/off/avhuggen", Map.of("List-Unsubscribe", "One-Click"))
                        .status())
                .isEqualTo(200);
        as(FOLKE);
        Answer choices = get("/notices/choices");
        assertThat(submit("/notices/choices", choices, "form:has(#weekday)", Map.of("level--", "DAILY"))
                        .status())
                .isEqualTo(403);
        post("/notices/choices", Map.of("List-Unsubscribe", "One-Click", "level--", "DAILY"));
        assertThat(beans.of(NoticeChoices.class).of(person(FOLKE)).rhythm()).isEqualTo(Rhythm.NONE);
    }

    @Test
    void whoLeadsTheGroupSaysWhatIsUsualThere() {
        String address = "/spaces/har/settings/notices";
        as(OFFICIAL);
        Answer page = get(address);
        Answer saved = submit(address, page, "form.card", Map.of("level", "IMMEDIATE"));
        assertThat(saved.status() + " " + saved.redirect() + " " + saved.text()).contains("Sparat.");
        assertThat(beans.of(NoticeChoices.class).of(person(FOLKE), "post", here.getId()))
                .isEqualTo(Rhythm.IMMEDIATE);
        assertThat(number("select count(*) from core.audit_entries where act = 'notice-default-set'"))
                .isOne();
        assertThat(get(address).html().select("option[selected]").attr("value")).isEqualTo("IMMEDIATE");
        as(FOLKE);
        assertThat(get(address).status()).isEqualTo(403);
    }

    @Test
    void theCoordinatorKeepsTheQuietWeeks() {
        as(COORDINATOR);
        Answer page = get("/admin/quiet-weeks");
        Answer refused = submit(
                "/admin/quiet-weeks",
                page,
                "form.card",
                Map.of("p::name", "Jul", "first", "2026-12-27", "last", "2026-12-20"));
        assertThat(refused.html().select("#last-error").text()).contains("kan inte komma före");
        assertThat(refused.html().select("#name").attr("value")).isEqualTo("Jul");
        submit(
                "/admin/quiet-weeks",
                refused,
                "form.card",
                Map.of("p::name", "Jul", "first", "2026-12-20", "last", "2026-12-27"));
        assertThat(get("/admin/quiet-weeks").text()).contains("Jul", "20–27 december");
        var weeks = beans.of(QuietWeeks.class);
        assertThat(weeks.quiet(LocalDate.of(2026, 12, 27))).isTrue();
        assertThat(weeks.quiet(LocalDate.of(2026, 12, 28))).isFalse();
        Answer listed = get("/admin/quiet-weeks");
        String id = listed.html().select("button[name=drop]").attr("value");
        submit("/admin/quiet-weeks", listed, "section form", Map.of("drop", id));
        assertThat(weeks.all()).isEmpty();
        assertThat(words("select act from core.audit_entries where act like 'quiet-%' order by id"))
                .containsExactly("quiet-planned", "quiet-dropped");
        as(OFFICIAL);
        assertThat(get("/admin/quiet-weeks").status()).isEqualTo(403);
    }
}
