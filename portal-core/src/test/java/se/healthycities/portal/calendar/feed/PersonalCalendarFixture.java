package se.healthycities.portal.calendar.feed;

import jakarta.enterprise.inject.Instance;
import se.healthycities.portal.calendar.ICalendar;
import se.healthycities.portal.calendar.OccasionEvents;
import se.healthycities.portal.calendar.ParsedCalendar;
import se.healthycities.portal.calendar.PersonalEvents;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.testkit.TestBeans;

/** A person's own calendar with what a feature above adds to it. */
public final class PersonalCalendarFixture {
    private PersonalCalendarFixture() {}

    public static ParsedCalendar read(TestBeans beans, Instance<PersonalEvents> events, long person) {
        PersonalCalendar calendar = new PersonalCalendar(
                beans.of(FeedQueries.class),
                beans.of(Reading.class),
                beans.of(OccasionEvents.class),
                beans.of(ICalendar.class),
                events);
        return ParsedCalendar.of(calendar.write(new FeedOwner(person, "sv")));
    }
}
