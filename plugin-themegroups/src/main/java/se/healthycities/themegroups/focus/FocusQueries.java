package se.healthycities.themegroups.focus;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.calendar.KnownOccasion;

/** The compile-checked queries of focus areas. */
interface FocusQueries {
    EntityManager entityManager();

    String ROW = "select area.id, space.id, space.path, area.name, area.nameEnglish, area.text, area.html,"
            + " area.period.from, area.period.to, area.main, area.place, area.version,"
            + " (select count(tag) from themegroups_FocusTag tag where tag.area = area)"
            + " from themegroups_FocusArea area join area.space space";

    @HQL(ROW + " where space.id = :space order by area.main desc, area.place, area.period.from desc, area.id")
    List<FocusRow> inSpace(long space);

    @HQL(ROW + " where area.id = :id and space.path = :path")
    List<FocusRow> one(long id, String path);

    @HQL(ROW + " where area.id in :ids")
    List<FocusRow> found(Collection<Long> ids);

    @HQL("select area.id from themegroups_FocusArea area where area.id > :after order by area.id limit :most")
    List<Long> ids(long after, int most);

    @HQL("select area.id from themegroups_FocusArea area where area.requestKey = :key")
    List<Long> made(UUID key);

    /** The other main focuses of a group that last on some of these days. */
    @HQL("from themegroups_FocusArea area where area.space.id = :space and area.id <> :id and area.main = true"
            + " and area.period.from <= :last and (area.period.to is null or area.period.to >= :first)")
    List<FocusArea> mainOnes(long space, long id, LocalDate first, LocalDate last);

    @HQL("select tag.id, talk.id, cast(null as String), talk.title, cast(null as LocalDate)"
            + " from themegroups_FocusTag tag join tag.discussion talk"
            + " where tag.area.id = :area and talk.space = tag.area.space order by talk.lastPostAt desc, talk.id")
    List<TaggedRow> discussions(long area);

    @HQL("select tag.id, occasion.id, occasion.key, occasion.title, occasion.firstDay"
            + " from themegroups_FocusTag tag join tag.occasion occasion where tag.area.id = :area"
            + " and occasion.space = tag.area.space and " + KnownOccasion.TOLD
            + " order by occasion.firstDay desc, occasion.id")
    List<TaggedRow> occasions(long area);

    @HQL("select cast(null as Long), talk.id, cast(null as String), talk.title, cast(null as LocalDate)"
            + " from Discussion talk where talk.space.id = :space and not exists (select 1"
            + " from themegroups_FocusTag tag where tag.discussion = talk and tag.area.id = :area)"
            + " order by talk.lastPostAt desc, talk.id limit :most")
    List<TaggedRow> freeDiscussions(long space, long area, int most);

    @HQL("select cast(null as Long), occasion.id, occasion.key, occasion.title, occasion.firstDay"
            + " from Occasion occasion where occasion.space.id = :space and " + KnownOccasion.TOLD
            + " and not exists (select 1 from themegroups_FocusTag tag where tag.occasion = occasion"
            + " and tag.area.id = :area) order by occasion.firstDay desc, occasion.id limit :most")
    List<TaggedRow> freeOccasions(long space, long area, int most);

    @HQL("select count(tag) from themegroups_FocusTag tag where tag.area.id = :area and tag.discussion.id = :talk")
    long discussionTags(long area, long talk);

    @HQL("select count(tag) from themegroups_FocusTag tag where tag.area.id = :area and tag.occasion.id = :occasion")
    long occasionTags(long area, long occasion);

    @HQL("delete from themegroups_FocusTag tag where tag.id = :tag and tag.area.id = :area")
    int untie(long tag, long area);

    @HQL("select count(area) from themegroups_FocusArea area")
    long count();

    @HQL("select count(area) from themegroups_FocusArea area where area.period.from <= :today"
            + " and (area.period.to is null or area.period.to >= :today)")
    long countCurrent(LocalDate today);
}
