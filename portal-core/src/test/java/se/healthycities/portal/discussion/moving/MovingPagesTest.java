package se.healthycities.portal.discussion.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.space.SeatRole;

class MovingPagesTest extends Rooms {
    private static String page(long id) {
        return "/spaces/har/discussions/" + id + "-x/move";
    }

    @Test
    void theOldAddressLeadsOnOnlyForThoseWhoMayReadTheNewSpace() {
        as(OFFICIAL);
        long id = talk(HERE, "Hemligt namn", "Ett", "Två");
        long post = postAt(id, 2);
        moving().move(HERE, id, "spaces/dar");
        String old = "/spaces/har/discussions/" + id + "-hemligt-namn";
        assertThat(first(old).redirect()).endsWith("/spaces/dar/discussions/" + id + "-hemligt-namn");
        assertThat(first("/posts/" + post).redirect())
                .endsWith("/spaces/dar/discussions/" + id + "-hemligt-namn?from=2#post-2");
        as(FOLKE);
        for (String address : new String[] {old, "/posts/" + post}) {
            Answer answer = get(address);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("Hemligt namn");
        }
        as(GRETA);
        assertThat(first("/posts/" + post).redirect()).contains("/spaces/dar/");
        assertThat(get("/posts/0").status()).isEqualTo(404);
        assertThat(get("/posts/nonsense").status()).isEqualTo(404);
        as(null);
        assertThat(first("/posts/" + post).redirect()).contains("login?to=");
    }

    @Test
    void aDiscussionThatNeverLivedInASpaceIsNotFoundThere() {
        as(OFFICIAL);
        long id = talk(THERE, "Aldrig här", "Ett");
        assertThat(get("/spaces/har/discussions/" + id + "-x").status()).isEqualTo(404);
    }

    @Test
    void stubsAreOneLineThatNamesTheNewPlaceToItsReadersOnly() {
        as(OFFICIAL);
        long id = talk(HERE, "Gammalt", "a", "b", "c", "d");
        moving().split(HERE, id, Set.of(postAt(id, 2), postAt(id, 3)), "Nytt hemligt", "spaces/dar", UUID.randomUUID());
        forget();
        Answer mine = get("/spaces/har/discussions/" + id + "-x?from=1");
        assertThat(mine.text()).contains("Inlägg 2–3 flyttades till Nytt hemligt");
        assertThat(mine.html().select("#post-3"))
                .as("old links keep their place")
                .hasSize(1);
        assertThat(mine.html().select("ol.posts > li")).hasSize(3);
        assertThat(mine.stateless()).isTrue();
        as(FOLKE);
        Answer theirs = get("/spaces/har/discussions/" + id + "-x?from=1");
        assertThat(theirs.text()).contains("Inlägg 2–3 flyttades.");
        assertThat(theirs.body()).doesNotContain("hemligt", "spaces/dar");
    }

    @Test
    void onlyWhoLeadsTheSpaceOpensThePage() {
        as(OFFICIAL);
        long id = talk(HERE, "Rätt", "Ett", "Två");
        assertThat(get("/spaces/har/discussions/" + id + "-x").html().select("a[href$=/move]"))
                .hasSize(1);
        Answer form = get(page(id));
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.stateless()).isTrue();
        as(FOLKE);
        assertThat(get(page(id)).status()).isEqualTo(403);
        assertThat(submit(
                                page(id) + "?to=spaces/dar",
                                form,
                                "#split form, section form[method=post]",
                                Map.of("name", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(get("/spaces/har/discussions/" + id + "-x").html().select("a[href$=/move]"))
                .isEmpty();
        as(GRETA);
        assertThat(get(page(id)).status()).as("may know of the group").isEqualTo(403);
    }

    @Test
    void theConsequencesAreShownBeforeTheMoveAndTheMoveLeadsToTheNewPlace() {
        as(OFFICIAL);
        long id = talk(HERE, "Med följder", "Ett");
        String address = page(id) + "?to=spaces/dar";
        Answer page = get(address);
        assertThat(page.text()).contains("En person som läser här kan inte läsa där: Folke Mallander");
        assertThat(page.text()).contains("En person som inte läser här får läsa: Greta Utkastman");
        assertThat(page.html().select("#to option[selected]").attr("value")).isEqualTo("spaces/dar");
        assertThat(get(page(id)).html().select("#whole"))
                .as("no move to where it is")
                .isEmpty();
        Form form = Form.of(address, page.html().selectFirst("section[aria-labelledby=whole] form"));
        Answer moved = send(form, Map.of());
        assertThat(moved.status()).isEqualTo(200);
        assertThat(number("select space_id from core.discussions where id = " + id))
                .isEqualTo(there.getId());
        assertThat(send(form, Map.of()).status()).as("pressed twice").isEqualTo(200);
        assertThat(facts("DiscussionMoved")).isEqualTo(1);
    }

    @Test
    void aSplitNeedsATitleAndSomePostsAndKeepsWhatWasTicked() {
        as(OFFICIAL);
        long id = talk(HERE, "Delas", "a", "b", "c");
        Answer page = get(page(id));
        Form form = Form.of(page(id), page.html().selectFirst("section[aria-labelledby=split-heading] form"));
        String title = page.html().selectFirst("#split-name").attr("name");
        Answer wrong = send(form, Map.of(title, " "));
        assertThat(wrong.html().select(".error-summary a").eachAttr("href"))
                .containsExactlyInAnyOrder("#split-posts", "#split-name");
        assertThat(wrong.html().select("#split-posts-error").text()).isNotEmpty();
        Answer kept = send(form, Map.of(title, "", "post", String.valueOf(postAt(id, 2))));
        assertThat(kept.html().select("input[name=post][checked]").eachAttr("value"))
                .containsExactly(String.valueOf(postAt(id, 2)));
        Map<String, String> right = Map.of(title, "Egen tråd", "post", String.valueOf(postAt(id, 2)));
        Answer made = send(form, right);
        assertThat(made.html().selectFirst("h1").text()).isEqualTo("Egen tråd");
        send(form, right);
        assertThat(number("select count(*) from core.discussions where title = 'Egen tråd'"))
                .as("pressed twice")
                .isEqualTo(1);
    }

    @Test
    void aMergeSaysBesideTheFieldWhyItCannotBe() {
        as(OFFICIAL);
        long id = talk(HERE, "Slås ihop", "a");
        long into = talk(HERE, "Med detta", "b");
        long elsewhere = talk(THERE, "Annanstans", "c");
        as(COORDINATOR);
        long unreadable = number("select min(d.id) from core.discussions d join core.spaces s on s.id = d.space_id"
                + " where s.path = 'spaces/styrelse'");
        as(OFFICIAL);
        Answer page = get(page(id));
        Form form = Form.of(page(id), page.html().selectFirst("section[aria-labelledby=merge-heading] form"));
        assertThat(fault(form, "nonsense")).contains("inget sådant samtal");
        assertThat(fault(form, String.valueOf(unreadable))).contains("inget sådant samtal");
        assertThat(fault(form, String.valueOf(id))).contains("samma samtal");
        assertThat(fault(form, String.valueOf(elsewhere))).contains("ligger inte i Här");
        Answer merged = send(
                form,
                Map.of("into", "https://portal.example/spaces/har/discussions/" + into + "-med-detta?from=1#post-1"));
        assertThat(merged.html().selectFirst("h1").text()).isEqualTo("Med detta");
        assertThat(first("/spaces/har/discussions/" + id + "-slas-ihop").redirect())
                .endsWith("/spaces/har/discussions/" + into + "-med-detta?from=2#post-2");
    }

    private String fault(Form form, String typed) {
        Answer answer = send(form, Map.of("into", typed));
        assertThat(answer.html().selectFirst("#into").attr("value")).isEqualTo(typed);
        return answer.html().select("#into-error").text();
    }

    @Test
    void whatSomebodyTypesWhileTheDiscussionIsMovedIsNotLost() {
        as(OFFICIAL);
        long id = talk(HERE, "Under tiden", "Ett");
        seat(there, FOLKE, SeatRole.MEMBER);
        as(FOLKE);
        String address = "/spaces/har/discussions/" + id + "-under-tiden";
        Form reply = Form.of(address, get(address).html().selectFirst("form.reply"));
        as(OFFICIAL);
        moving().move(HERE, id, "spaces/dar");
        as(FOLKE);
        Answer refused = send(reply, Map.of("text", "Mitt långa svar"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text()).contains("Mitt långa svar");
        assertThat(get(address).status()).as("and the way back leads on").isEqualTo(200);
    }

    @Test
    void aPageWithStubsTakesOneMoreStatementHoweverMany() {
        as(OFFICIAL);
        long plain = talk(HERE, "Utan", "a", "b", "c", "d", "e");
        long few = talk(HERE, "Få", "a", "b", "c", "d", "e");
        long many = talk(HERE, "Många", "a", "b", "c", "d", "e");
        moving().split(HERE, few, Set.of(postAt(few, 2)), "f", "spaces/har", UUID.randomUUID());
        moving().split(
                        HERE,
                        many,
                        Set.of(postAt(many, 1), postAt(many, 3), postAt(many, 5)),
                        "m",
                        "spaces/har",
                        UUID.randomUUID());
        forget();
        as(FOLKE);
        for (long id : new long[] {plain, few, many}) {
            get("/spaces/har/discussions/" + id + "-x?from=1");
        }
        long none = counting(() -> get("/spaces/har/discussions/" + plain + "-x?from=1"))
                .statements();
        assertThat(counting(() -> get("/spaces/har/discussions/" + few + "-x?from=1"))
                        .statements())
                .isEqualTo(none + 1);
        assertThat(counting(() -> get("/spaces/har/discussions/" + many + "-x?from=1"))
                        .statements())
                .isEqualTo(none + 1);
    }
}
