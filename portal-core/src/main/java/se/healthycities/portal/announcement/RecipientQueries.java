package se.healthycities.portal.announcement;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The queries of the lists that were shown before sending. */
interface RecipientQueries {
    EntityManager entityManager();

    @HQL(
            "select person.id, recipient.reach, ground.affiliation.id, ground.ground from AnnouncementGround ground"
                    + " join ground.affiliation affiliation join affiliation.person person join AnnouncementRecipient recipient"
                    + " on recipient.announcement = ground.announcement and recipient.person = person"
                    + " where ground.announcement.id = :announcement and (ground.change is null or ground.change <> GONE) order by ground.id")
    List<ShownRow> shown(long announcement);

    @HQL("delete from AnnouncementRecipient recipient where recipient.announcement.id = :announcement")
    int dropPeople(long announcement);

    @HQL("delete from AnnouncementGround ground where ground.announcement.id = :announcement")
    int dropGrounds(long announcement);

    @HQL("delete from AnnouncementGround ground where ground.announcement.id = :announcement and ground.change = GONE")
    int dropGone(long announcement);

    @SQL(
            "insert into core.announcement_recipients (announcement_id, person_id, reach) select :announcement, person, reach"
                    + " from unnest(cast(string_to_array(:people, ',') as bigint[]), string_to_array(:reaches, ','))"
                    + " as shown(person, reach)")
    int addPeople(long announcement, String people, String reaches);

    /** @param changes a minus for none */
    @SQL("insert into core.announcement_grounds (announcement_id, affiliation_id, ground, change) select :announcement,"
            + " affiliation, ground, nullif(change, '-') from unnest(cast(string_to_array(:affiliations, ',') as bigint[]),"
            + " string_to_array(:grounds, ','), string_to_array(:changes, ',')) as shown(affiliation, ground, change)")
    int addGrounds(long announcement, String affiliations, String grounds, String changes);

    @SQL("insert into core.announcement_letters (announcement_id, person_id, round, mail_key) select announcement_id,"
            + " person_id, 0, gen_random_uuid() from core.announcement_recipients where announcement_id = :announcement"
            + " and reach = 'MAIL'")
    int addLetters(long announcement);
}
