package se.healthycities.themegroups.international;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** The compile-checked queries of groups that are led elsewhere. */
interface InternationalQueries {
    EntityManager entityManager();

    @HQL("select lead.ledBy, lead.leadContact, lead.leadEmail, lead.address, lead.version"
            + " from themegroups_InternationalGroup lead where lead.spaceId = :space")
    List<LeadRow> lead(long space);

    @HQL("select note.id, note.metOn, note.title, note.text, note.html,"
            + " person.givenName || ' ' || person.familyName, organisation.name from themegroups_MeetingNote note"
            + " join note.author author join author.person person join author.organisation organisation"
            + " where note.space.id = :space order by note.metOn desc, note.id desc limit :most")
    List<NoteRow> notes(long space, int most);

    @HQL("select note.id from themegroups_MeetingNote note where note.requestKey = :key")
    List<Long> written(UUID key);

    @HQL("select note.title from themegroups_MeetingNote note where note.author.person.id = :person order by note.id")
    List<String> by(long person);
}
