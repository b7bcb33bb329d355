package se.healthycities.portal.notice;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SpaceRow;

/** The compile-checked statements of what people choose. */
interface ChoiceQueries {
    EntityManager entityManager();

    /** Whoever is told something has a row to lock; a new one begins now. */
    @SQL("insert into core.notice_choices (person_id, told_until) values (:person, :now) on conflict do nothing")
    int introduce(long person, Instant now);

    @HQL("select choice.weekday, choice.hour from NoticeChoice choice where choice.personId = :person")
    List<DigestTime> time(long person);

    @HQL("select level.spaceId, level.kind, level.level from NoticeLevel level where level.personId = :person")
    List<LevelRow> levels(long person);

    /** @param space 0 for every space; {@code kind} "" for every kind */
    @SQL("insert into core.notice_levels (person_id, space_id, kind, level)"
            + " values (:person, nullif(:space, 0), nullif(:kind, ''), :level)"
            + " on conflict (person_id, space_id, kind) do update set level = excluded.level")
    int choose(long person, long space, String kind, String level);

    @SQL("delete from core.notice_levels where person_id = :person"
            + " and space_id is not distinct from nullif(:space, 0) and kind is not distinct from nullif(:kind, '')")
    int leave(long person, long space, String kind);

    /** Those that would still bring a digest to somebody who wants none. */
    @SQL("delete from core.notice_levels where person_id = :person and level in ('DAILY', 'WEEKLY', 'MENTIONS')")
    int leaveDigests(long person);

    @SQL("select core.notice_rhythm(:person, nullif(:space, 0), :kind, :personal, :today)")
    List<String> rhythm(long person, long space, String kind, boolean personal, LocalDate today);

    /** Of many people, by their ids with commas between, those who want no letters of an ordinary kind. */
    @SQL("select person from unnest(cast(string_to_array(:people, ',') as bigint[])) as asked(person)"
            + " where core.notice_rhythm(person, nullif(:space, 0), :kind, false, :today) = 'NONE'")
    List<Long> unwilling(String people, long space, String kind, LocalDate today);

    /** Of many spaces, by their ids with commas between, those from which a person wants no letters of an ordinary kind. */
    @SQL("select space from unnest(cast(string_to_array(:spaces, ',') as bigint[])) as asked(space)"
            + " where core.notice_rhythm(:person, space, :kind, false, :today) = 'NONE'")
    List<Long> unwanted(long person, String spaces, String kind, LocalDate today);

    /** Spaces in which the person sits today, or for which a choice was made. */
    @HQL("select space.id, space.path, space.owner, space.name, space.nameEnglish from Space space where exists"
            + " (select 1 from Seat seat join seat.affiliation affiliation where seat.space = space"
            + " and affiliation.person.id = :person and " + Seat.TODAY + " and " + Affiliation.TODAY
            + ") order by space.name")
    List<SpaceRow> spaces(long person, LocalDate today);

    @HQL("select usual.level from NoticeDefault usual where usual.spaceId = :space")
    List<Level> usual(long space);
}
