package se.healthycities.portal.succession;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.Space;

/** The compile-checked queries of hand-overs and of who may make them. */
interface HandoverQueries {
    EntityManager entityManager();

    String LEAVER = "select affiliation.id, person.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " organisation.id, organisation.name, affiliation.period.from, affiliation.period.to"
            + " from Affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where ";

    String ROW = "select handover.id, leaver.id, person.id, person.givenName || ' ' || person.familyName,"
            + " organisation.name, heir.givenName || ' ' || heir.familyName, space.name, space.path, handover.lastDay,"
            + " handover.madeAt, handover.undoneAt, (select count(item) from HandoverItem item"
            + " where item.handover = handover) from Handover handover join handover.leaver leaver"
            + " join leaver.person person join leaver.organisation organisation"
            + " left join handover.successor successor left join successor.person heir"
            + " left join handover.space space where ";

    String CONTACTED = "organisation.id in (select affiliation.organisation.id from ContactRole contact"
            + " join contact.affiliation affiliation where affiliation.person.id = :visitor and " + ContactRole.TODAY
            + " and " + Affiliation.TODAY + ")";

    @HQL("select handover.id from Handover handover where handover.requestKey = :key")
    List<Long> made(UUID key);

    @HQL("from HandoverItem item where item.handover.id = :handover order by item.id")
    List<HandoverItem> items(long handover);

    @HQL(
            "select item.kind, item.plugin, item.label, item.address, item.place,"
                    + " case when space.visibility = se.healthycities.portal.space.Visibility.HIDDEN then true else false end,"
                    + " heir.givenName || ' ' || heir.familyName,"
                    + " item.outcome from HandoverItem item left join item.successor successor left join successor.person heir"
                    + " left join Space space on space.path = item.place where item.handover.id = :handover order by item.id limit 1000")
    List<HandoverItemRow> itemRows(long handover);

    /** Those that the visitor may see: one's own, those of organisations where one is the contact, all for the office. */
    @HQL(ROW + "(:office = true or person.id = :visitor or " + CONTACTED + ") and (:only = 0 or handover.id = :only)"
            + " and handover.id < :before order by handover.id desc limit :most")
    List<HandoverRow> list(long visitor, boolean office, long only, long before, int most, LocalDate today);

    @HQL(LEAVER + "affiliation.id = :id")
    List<LeaverRow> leaver(long id);

    @HQL(LEAVER + "person.id = :visitor and " + Affiliation.TODAY + " order by affiliation.id")
    List<LeaverRow> own(long visitor, LocalDate today);

    /** People of organisations where the visitor is the contact. */
    @HQL(LEAVER + "person.id <> :visitor and " + CONTACTED + " and " + Affiliation.TODAY
            + " order by person.familyName, person.givenName, affiliation.id limit :most")
    List<LeaverRow> colleaguesOfContact(long visitor, LocalDate today, int most);

    /** Who of an organisation is there on a day, by a pattern of the name. */
    @HQL(LEAVER + "organisation.id = :organisation and affiliation.id <> :leaver and affiliation.period.from <= :today"
            + " and (affiliation.period.to is null or affiliation.period.to >= :today)"
            + " and lower(person.givenName || ' ' || person.familyName) like :pattern escape '!'"
            + " order by person.familyName, person.givenName, affiliation.id limit :most")
    List<LeaverRow> successors(long organisation, long leaver, String pattern, LocalDate today, int most);

    @HQL("select seat.role from Seat seat where seat.affiliation.id = :holder and seat.space.path = :office and "
            + Seat.TODAY)
    List<SeatRole> offices(long holder, String office, LocalDate today);

    @HQL("select count(contact) from ContactRole contact join contact.affiliation affiliation"
            + " where affiliation.person.id = :person and affiliation.organisation.id = :organisation and "
            + ContactRole.TODAY + " and " + Affiliation.TODAY)
    long contact(long person, long organisation, LocalDate today);

    @HQL("select space.path from Space space where space.path in :paths"
            + " and space.visibility = se.healthycities.portal.space.Visibility.HIDDEN")
    List<String> hidden(Collection<String> paths);

    /** By what a person stands for the same organisation in the same capacity today. */
    @HQL("from Affiliation affiliation where affiliation.person.id = (select gone.person.id from Affiliation gone"
            + " where gone.id = :leaver) and affiliation.organisation.id = (select gone.organisation.id"
            + " from Affiliation gone where gone.id = :leaver) and affiliation.capacity = (select gone.capacity"
            + " from Affiliation gone where gone.id = :leaver) and " + Affiliation.TODAY + " order by affiliation.id")
    List<Affiliation> standing(long leaver, LocalDate today);

    @HQL("from Space space where space.path = :path")
    List<Space> spaces(String path);
}
