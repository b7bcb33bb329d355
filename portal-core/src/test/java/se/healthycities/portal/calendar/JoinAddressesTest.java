package se.healthycities.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.healthycities.portal.calendar.feed.PersonalCalendarFixture;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Reading;

/** What a registration adds: an occasion in one's own calendar, and the way in, for those alone who have a place. */
class JoinAddressesTest extends CalendarRooms {
    private static final String JOIN = "https://meet.example/hemligt";

    @Test
    void whoHasAPlaceJoinsThoughTheSpaceIsNotRead() {
        as(OFFICIAL);
        String key = published(GROUP, plan("Öppet möte", at(DAY, 9, 10), KnownOccasion.PUBLIC, JOIN));
        long id = id(key);
        long guest = person(GUEST);
        JoinAddresses joins = new JoinAddresses(beans.of(OccasionQueries.class), registered(guest, id));
        assertThat(joins.of(beans.of(Reading.class).today(guest), id)).contains(JOIN);
        assertThat(joins.of(beans.of(Reading.class).today(person(GRETA)), id)).isEmpty();
        as(null);
        assertThat(joins.of(beans.of(Reading.class).today(), id)).isEmpty();
        as(OFFICIAL);
        service().cancel(GROUP, id, null);
        entityManager.flush();
        assertThat(joins.of(beans.of(Reading.class).today(guest), id))
                .as("cancelled")
                .isEmpty();
    }

    @Test
    void whatOneIsRegisteredForIsInOnesOwnCalendarWithTheWayInAndNotInThatOfOthers() {
        as(OFFICIAL);
        String key = published(GROUP, plan("Öppet möte", at(DAY, 9, 10), KnownOccasion.PUBLIC, JOIN));
        long guest = person(GUEST);
        Instance<PersonalEvents> events = registered(guest, id(key));
        ParsedCalendar own = PersonalCalendarFixture.read(beans, events, guest);
        assertThat(own.event("Öppet möte")).containsEntry("CONFERENCE;VALUE=URI", JOIN);
        assertThat(PersonalCalendarFixture.read(beans, events, person(GRETA)).titles())
                .doesNotContain("Öppet möte");
    }

    @Test
    void aRegistrationOpensNothingThatOneMayNotKnowToday() {
        as(GRETA);
        String key = published(HIDDEN, plan("Hemligt", at(DAY, 9, 10), KnownOccasion.SPACE, JOIN));
        long guest = person(GUEST);
        Instance<PersonalEvents> events = registered(guest, id(key));
        assertThat(PersonalCalendarFixture.read(beans, events, guest).titles()).doesNotContain("Hemligt");
        JoinAddresses joins = new JoinAddresses(beans.of(OccasionQueries.class), events);
        assertThat(joins.of(beans.of(Reading.class).today(guest), id(key))).isEmpty();
    }

    private long person(String email) {
        return beans.of(PersonReads.class).byEmail(email).orElseThrow().getId();
    }

    /** As the registration would answer: one person has a place at one occasion. */
    @SuppressWarnings("unchecked")
    private static Instance<PersonalEvents> registered(long somebody, long occasion) {
        PersonalEvents events = new PersonalEvents() {
            @Override
            public List<Long> occasions(long person) {
                return person == somebody ? List.of(occasion) : List.of();
            }

            @Override
            public Set<Long> joins(long person, Collection<Long> occasions) {
                return person == somebody && occasions.contains(occasion) ? Set.of(occasion) : Set.of();
            }
        };
        return (Instance<PersonalEvents>) Proxy.newProxyInstance(
                JoinAddressesTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> List.of(events).iterator());
    }
}
