package se.healthycities.portal.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.discussion.moving.Rooms;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactKind;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.testkit.TestClock;
import se.healthycities.portal.time.Period;

class MentionsTest extends Rooms {
    private static final Scene ALL = Scene.space(PluginId.CORE, "spaces/oppet");

    private long post(Scene scene, String text) {
        return postAt(talk(scene, "Omnämnande", text), 1);
    }

    private String html(long post) {
        return words("select html from core.posts where id = " + post).get(0);
    }

    private List<String> reached(long post) {
        forget();
        return beans.of(MentionReads.class).reachedBy(post).stream()
                .map(one -> entityManager.find(Person.class, one.person()).getEmail())
                .toList();
    }

    private void contact(String email, Period period) {
        entityManager.persist(new ContactRole(affiliation(email), ContactKind.ADMINISTRATIVE, period));
    }

    private void endContacts(String organisation) {
        entityManager
                .createNativeQuery(
                        "delete from core.contact_roles where affiliation_id in (select a.id from"
                                + " core.affiliations a join core.organisations o on o.id = a.organisation_id where o.name = :name)")
                .setParameter("name", organisation)
                .executeUpdate();
    }

    @Test
    void aReaderWhoIsNamedIsLinkedKeptAndReached() {
        as(OFFICIAL);
        long post = post(HERE, "Vad säger du, @folke mallander? Och **@Greta Utkastman**?");
        long folke = affiliation(FOLKE).getPerson().getId();
        assertThat(html(post))
                .contains("<a href=\"/people/" + folke + "\" class=\"mention\">&#64;folke mallander</a>?")
                .doesNotContain("greta utkastman</a>", "Greta Utkastman</a>");
        assertThat(number("select count(*) from core.mentions where post_id = " + post))
                .as("Greta does not read here")
                .isEqualTo(1);
        assertThat(reached(post)).containsExactly(FOLKE);
        assertThat(facts("Mentioned")).isEqualTo(1);
        as(GRETA);
        assertThat(beans.of(MentionReads.class).of(beans.of(Reading.class).today(), MentionReads.NEWEST, 10))
                .isEmpty();
        as(FOLKE);
        assertThat(beans.of(MentionReads.class).unread(beans.of(Reading.class).today(), 10))
                .extracting(MentionRow::post)
                .containsExactly(post);
    }

    @Test
    void anOrganisationReachesWhoeverIsItsContactOnTheDayOfReading() {
        room("spaces/oppet", "Öppet", Visibility.MEMBERS);
        entityManager.flush();
        seatFor(POLITICIAN);
        endContacts("Borås Stad");
        contact(GRETA, new Period(TestClock.DAY.minusYears(1), TestClock.DAY.plusDays(10)));
        Affiliation successor = colleague(affiliation(GRETA));
        entityManager.persist(
                new ContactRole(successor, ContactKind.ADMINISTRATIVE, Period.from(TestClock.DAY.plusDays(11))));
        as(POLITICIAN);
        long post = post(ALL, "Hur gör ni, @Borås?");
        assertThat(html(post)).contains("class=\"mention\">&#64;Borås</a>?");
        assertThat(number("select count(organisation_id) from core.mentions where post_id = " + post))
                .isEqualTo(1);
        assertThat(reached(post)).containsExactly(GRETA);
        clock.set(TestClock.DAY.plusDays(11));
        assertThat(reached(post)).containsExactly("ny.kontakt@boras.example");
        as("ny.kontakt@boras.example");
        assertThat(beans.of(MentionReads.class).of(beans.of(Reading.class).today(), MentionReads.NEWEST, 10))
                .extracting(MentionRow::post)
                .containsExactly(post);
    }

    private void seatFor(String email) {
        seat(
                entityManager
                        .createQuery(
                                "from Space s where s.path = 'spaces/oppet'", se.healthycities.portal.space.Space.class)
                        .getSingleResult(),
                email,
                SeatRole.MEMBER);
    }

    private Affiliation colleague(Affiliation other) {
        Person person = new Person("Ny", "Kontakt", "ny.kontakt@boras.example", "sv");
        entityManager.persist(person);
        Affiliation affiliation = new Affiliation(
                person,
                other.getOrganisation(),
                se.healthycities.portal.person.Capacity.OFFICIAL,
                "Strateg",
                Period.from(TestClock.DAY.minusDays(1)));
        entityManager.persist(affiliation);
        return affiliation;
    }

    @Test
    void anOrganisationOfWhichNoContactReadsHereIsNotUnderstood() {
        endContacts("Trollhättans stad");
        as(OFFICIAL);
        long post = post(HERE, "@Trollhättan och @Borås, vad tycker ni?");
        assertThat(html(post)).doesNotContain("mention");
        assertThat(number("select count(*) from core.mentions where post_id = " + post))
                .isZero();
        contact(FOLKE, Period.from(TestClock.DAY.minusDays(5)));
        as(OFFICIAL);
        assertThat(reached(post(HERE, "@Trollhättan?"))).containsExactly(FOLKE);
    }

    @Test
    void everybodyIsWhoeverSitsInTheSpaceTodayButNotTheWriter() {
        as(OFFICIAL);
        long post = post(HERE, "Hej @alla");
        assertThat(html(post)).contains("<span class=\"mention\">&#64;alla</span>");
        assertThat(reached(post)).as("the coordinator reads, but has no seat").containsExactly(FOLKE);
        Seat late = seat(here, GRETA, SeatRole.MEMBER);
        assertThat(reached(post)).containsExactlyInAnyOrder(FOLKE, GRETA);
        entityManager.find(Seat.class, late.getId()).leave(TestClock.DAY.minusDays(1));
        assertThat(reached(post)).containsExactly(FOLKE);
    }

    @Test
    void aGroupReachesThoseOfItsPeopleWhoReadThePost() {
        room("spaces/oppet", "Öppet", Visibility.MEMBERS);
        entityManager.flush();
        seatFor(POLITICIAN);
        as(POLITICIAN);
        long open = post(ALL, "Vad säger ni, @Här? Och @hemliga?");
        assertThat(html(open)).contains("<a href=\"/spaces/har\" class=\"mention\">&#64;Här</a>?");
        assertThat(reached(open)).containsExactlyInAnyOrder(OFFICIAL, FOLKE);
        as(FOLKE);
        assertThat(beans.of(MentionReads.class).unread(beans.of(Reading.class).today(), 10))
                .extracting(MentionRow::post)
                .containsExactly(open);
        as(GRETA);
        assertThat(beans.of(MentionReads.class).of(beans.of(Reading.class).today(), MentionReads.NEWEST, 10))
                .isEmpty();
        Seat folkes = seat(there, FOLKE, SeatRole.MEMBER);
        as(OFFICIAL);
        long closed = post(HERE, "Och ni, @Där?");
        assertThat(reached(closed))
                .as("Greta sits there as well, but does not read here")
                .containsExactly(FOLKE);
        entityManager.find(Seat.class, folkes.getId()).leave(TestClock.DAY.minusDays(1));
        assertThat(reached(closed)).isEmpty();
    }

    @Test
    void aHiddenGroupIsNamedByNobodyOutsideOfIt() {
        Space hidden = room("spaces/hemliga", "Hemliga", Visibility.HIDDEN);
        entityManager.flush();
        seat(hidden, FOLKE, SeatRole.MEMBER);
        as(OFFICIAL);
        assertThat(html(post(HERE, "@Hemliga?"))).doesNotContain("mention");
        String address = "/spaces/%s/discussions/mentions.json?q=hem";
        assertThat(get(address.formatted("har")).body()).isEqualTo("[]");
        as(FOLKE);
        assertThat(get(address.formatted("hemliga")).body()).contains("Hemliga");
        assertThat(get(address.formatted("har")).body()).isEqualTo("[]");
    }

    @Test
    void aGroupOfWhichTheAskerDoesNotKnowYetIsNotOffered() {
        String address = "/spaces/har/discussions/mentions.json?q=d%C3%A4r";
        as(OFFICIAL);
        assertThat(get(address).body()).contains("Där");
        seat(here, GUEST, SeatRole.GUEST);
        as(GUEST);
        assertThat(get(address).status()).isEqualTo(200);
        assertThat(get(address).body()).isEqualTo("[]");
        entityManager
                .createNativeQuery("update core.spaces set opens_on = date '2027-03-01' where path = 'spaces/dar'")
                .executeUpdate();
        as(OFFICIAL);
        assertThat(get(address).body()).as("planned, not told yet").isEqualTo("[]");
    }

    @Test
    void afterAMoveOnlyThoseAreReachedWhoReadThere() {
        as(OFFICIAL);
        seat(there, POLITICIAN, SeatRole.MEMBER);
        seat(here, POLITICIAN, SeatRole.MEMBER);
        as(OFFICIAL);
        long id = talk(HERE, "Flyttas", "Till @Folke Mallander och @Ebba Demoström");
        long post = postAt(id, 1);
        assertThat(reached(post)).containsExactlyInAnyOrder(FOLKE, POLITICIAN);
        long told = facts("Mentioned");
        moving().move(HERE, id, "spaces/dar");
        assertThat(reached(post)).containsExactly(POLITICIAN);
        assertThat(facts("Mentioned")).as("no second notice").isEqualTo(told);
        as(FOLKE);
        assertThat(beans.of(MentionReads.class).of(beans.of(Reading.class).today(), MentionReads.NEWEST, 10))
                .isEmpty();
    }

    @Test
    void whatIsNoLongerShownReachesNobody() {
        as(OFFICIAL);
        long post = post(HERE, "@Folke Mallander");
        entityManager
                .createNativeQuery("update core.posts set state = 'WITHDRAWN' where id = " + post)
                .executeUpdate();
        assertThat(reached(post)).isEmpty();
    }

    @Test
    void anEditTellsOnlyThoseWhoAreNew() {
        as(OFFICIAL);
        seat(here, GRETA, SeatRole.MEMBER);
        as(OFFICIAL);
        long post = post(HERE, "@Folke Mallander");
        long told = facts("Mentioned");
        Mentions mentions = beans.of(Mentions.class);
        long actor = affiliation(OFFICIAL).getId();
        mentions.keep(post, here.getId(), actor, mentions.mark(here.getId(), "<p>@Folke Mallander</p>"));
        assertThat(facts("Mentioned")).isEqualTo(told);
        mentions.keep(post, here.getId(), actor, mentions.mark(here.getId(), "<p>@Greta Utkastman</p>"));
        assertThat(facts("Mentioned")).isEqualTo(told + 1);
        assertThat(reached(post)).containsExactly(GRETA);
    }

    @Test
    void twoOfOneNameAreBothMeantAndAHostileNameStaysText() {
        Affiliation folke = affiliation(FOLKE);
        for (String[] name : List.of(
                new String[] {"Folke", "Mallander", "folke2@trollhattan.example"},
                new String[] {"<img src=x", "onerror=alert(1)>", "hostile@trollhattan.example"},
                new String[] {"$1", "\\E.*", "signs@trollhattan.example"})) {
            Person person = new Person(name[0], name[1], name[2], "sv");
            entityManager.persist(person);
            entityManager.persist(new Affiliation(
                    person,
                    folke.getOrganisation(),
                    folke.getCapacity(),
                    "Titel",
                    Period.from(TestClock.DAY.minusDays(1))));
            entityManager.flush();
            seat(here, name[2], SeatRole.MEMBER);
        }
        as(OFFICIAL);
        long post = post(HERE, "@Folke Mallander\n\n@<img src=x onerror=alert(1)>\n\n@$1 \\E.*");
        assertThat(html(post)).contains("<span class=\"mention\">").doesNotContain("<img");
        assertThat(reached(post)).containsExactlyInAnyOrder(FOLKE, "folke2@trollhattan.example");
    }

    @Test
    void namesInCodeAndInLinksAreLeftAlone() {
        as(OFFICIAL);
        long post =
                post(HERE, "`@Folke Mallander` och [@Folke Mallander](https://x.example) och folke@Folke Mallander");
        assertThat(html(post)).doesNotContain("mention");
        assertThat(facts("Mentioned")).isZero();
    }

    @Test
    void onlyWhoMayReplyIsOfferedNamesAndOnlyThoseOfReaders() {
        as(OFFICIAL);
        String address = "/spaces/har/discussions/mentions.json?q=";
        assertThat(get(address + "fol").body()).contains("Folke Mallander").doesNotContain("Greta");
        assertThat(get(address + "MALL").body()).contains("Folke Mallander");
        entityManager
                .createNativeQuery(
                        "update core.spaces set name = 'Grupp för samhällsplanering' where path = 'spaces/dar'")
                .executeUpdate();
        assertThat(get(address + "samh").body()).contains("Grupp för samhällsplanering");
        assertThat(get(address + "greta").body()).isEqualTo("[]");
        assertThat(get(address).body()).isEqualTo("[]");
        assertThat(get(address + "a").body().split("\"name\"")).hasSizeLessThanOrEqualTo(9);
        as(FOLKE);
        assertThat(get(address + "folke").status()).isEqualTo(200);
        for (String outside : new String[] {GRETA, GUEST}) {
            as(outside);
            Answer answer = get(address + "fol");
            assertThat(answer.status()).as(outside).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("Mallander");
        }
        as(GRETA);
        assertThat(get("/spaces/dar/discussions/mentions.json?q=fol").body()).isEqualTo("[]");
    }

    @Test
    void thePageListsWhereOneIsMentionedAPageAtATime() {
        as(OFFICIAL);
        for (int i = 1; i <= 30; i++) {
            talk(HERE, "Samtal " + i, "Hej @Folke Mallander, nummer " + i);
        }
        as(FOLKE);
        assertThat(get("/").text()).as("on the dashboard").contains("Du är nämnd");
        Answer newest = get("/mentions");
        assertThat(newest.html().select(".list .item")).hasSize(25);
        assertThat(newest.html().select(".list .item").first().text()).contains("Samtal 30", "nummer 30");
        String older = newest.html().select("a[href^=/mentions?before]").attr("href");
        assertThat(get(older).html().select(".list .item")).hasSize(5);
        String post = newest.html().select(".list a.item-t").first().attr("href");
        assertThat(get(post).html().select("a.mention")).hasSize(1);
        as(POLITICIAN);
        assertThat(get("/mentions").html().select(".empty")).hasSize(1);
        as(FOLKE);
        long statements = counting(() -> get("/mentions")).statements();
        assertThat(counting(() -> get(older)).statements()).isEqualTo(statements);
    }

    @Test
    void aTextWithoutNamesCostsNoStatement() {
        as(OFFICIAL);
        assertThat(counting(() -> beans.of(Mentions.class).mark(here.getId(), "<p>Hej</p>"))
                        .statements())
                .isZero();
    }
}
