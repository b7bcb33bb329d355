package se.healthycities.portal.space;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import se.healthycities.portal.organisation.MembershipPeriod;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.person.LoginSession;

/** The compile-checked queries of spaces and seats. */
interface SpaceQueries {
    EntityManager entityManager();

    String VISITOR =
            "select person.id, affiliation.id, person.givenName || ' ' || person.familyName, affiliation.title,"
                    + " organisation.name, organisation.address, affiliation.capacity,"
                    + " (select count(membership) from MembershipPeriod membership where membership.organisation = organisation"
                    + " and " + MembershipPeriod.TODAY + "), organisation.kind,"
                    + " (select count(seat) from Seat seat where seat.affiliation = affiliation and seat.space.path = :office"
                    + " and seat.role = ADMINISTRATOR and " + Seat.TODAY + "),"
                    + " (select count(seat) from Seat seat where seat.affiliation = affiliation and seat.space.path = :office"
                    + " and seat.role = COORDINATOR and " + Seat.TODAY + "),"
                    + " (select count(contact) from ContactRole contact where contact.affiliation = affiliation and "
                    + ContactRole.TODAY + "), (select count(text) from ConsentText text where text.kind ="
                    + " se.healthycities.portal.account.ConsentKind.TERMS and text.version = (select max(other.version)"
                    + " from ConsentText other where other.kind = text.kind and other.validFrom <= :today) and not exists"
                    + " (select 1 from Consent consent where consent.text = text and consent.person = person"
                    + " and consent.withdrawnAt is null))"
                    + " from Affiliation affiliation join affiliation.person person join affiliation.organisation organisation"
                    + " where person.id = :person and " + Affiliation.TODAY + "";

    /** The login holds: open, of this person, and with a second factor where the person administers. */
    String LOGGED_IN =
            " and exists (select 1 from LoginSession login where login.key = :login and login.person = person"
                    + " and " + LoginSession.OPEN + " and (login.secondFactor = true or :forced = false or not exists"
                    + " (select 1 from Seat seat join seat.affiliation own where own.person = person and own.period.from <= :today"
                    + " and (own.period.to is null or own.period.to >= :today) and seat.space.path = :office"
                    + " and seat.role = ADMINISTRATOR and " + Seat.TODAY + ")))";

    @HQL(VISITOR + " order by affiliation.id")
    List<VisitorRow> visitor(long person, String office, LocalDate today);

    @HQL(VISITOR + LOGGED_IN + " order by affiliation.id")
    List<VisitorRow> loggedIn(long person, String office, LocalDate today, UUID login, Instant since, boolean forced);

    /** Care before an election holds where all members read and where politicians sit; one row at most. */
    String CARED_FOR = " left join CarePeriod care on care.period.from <= :today and care.period.to >= :today"
            + " and (space.visibility in (se.healthycities.portal.space.Visibility.PUBLIC,"
            + " se.healthycities.portal.space.Visibility.MEMBERS) or exists (select 1 from Seat sitting"
            + " join sitting.affiliation elected where sitting.space = space"
            + " and elected.capacity = se.healthycities.portal.person.Capacity.ELECTED"
            + " and sitting.period.from <= :today and (sitting.period.to is null or sitting.period.to >= :today)"
            + " and elected.period.from <= :today and (elected.period.to is null or elected.period.to >= :today)))";

    @HQL("select space.id, space.path, space.owner, space.name, space.nameEnglish, space.visibility,"
            + " space.joining, space.readersReply, least(space.closedOn, parent.closedOn),"
            + " (select count(other) from Seat other where other.space = space and other.period.from <= :today"
            + " and (other.period.to is null or other.period.to >= :today)), (select listagg(leader.givenName || ' '"
            + " || leader.familyName || ', ' || place.name, '; ') within group (order by lead.id) from Seat lead"
            + " join lead.affiliation leading join leading.person leader join leading.organisation place"
            + " where lead.space = space and lead.role in (CHAIR, CONVENOR, TEAM_LEAD) and lead.period.from <= :today"
            + " and (lead.period.to is null or lead.period.to >= :today)), seat.role, seat.affiliation.id,"
            + " (select listagg(rule.part, ',') within group (order by rule.part) from PackageRule rule"
            + " where rule.owner = space.owner and " + PackageRule.OFF + "), space.opensOn,"
            + " least(space.restsFrom, parent.restsFrom), least(space.archivedFrom, parent.archivedFrom), parent.path,"
            + " parent.name, parent.nameEnglish, parent.visibility, parent.opensOn,"
            + " (select count(mine) from Seat mine join mine.affiliation holding where mine.space = parent"
            + " and holding.person.id = :person and mine.period.from <= :today"
            + " and (mine.period.to is null or mine.period.to >= :today) and holding.period.from <= :today"
            + " and (holding.period.to is null or holding.period.to >= :today)), space.shownReaders,"
            + " care.period.to, care.reason"
            + " from Space space left join space.parent parent left join Affiliation affiliation on affiliation.person.id = :person and "
            + Affiliation.TODAY + " left join Seat seat on seat.space = space and seat.affiliation = affiliation and "
            + Seat.TODAY + CARED_FOR
            + " where space.path = :path")
    List<Standing> standing(String path, long person, LocalDate today);

    @HQL("select seat.id, person.givenName || ' ' || person.familyName, affiliation.title, organisation.name,"
            + " organisation.address, affiliation.capacity, seat.role, seat.period.from, seat.period.to"
            + " from Seat seat join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where seat.space.id = :space and " + Seat.TODAY
            + " order by organisation.name, person.familyName, seat.id")
    List<SeatRow> seats(long space, LocalDate today);

    @HQL("select seat.id, person.givenName || ' ' || person.familyName, affiliation.title, organisation.name,"
            + " organisation.address, affiliation.capacity, seat.role, seat.period.from, seat.period.to"
            + " from Seat seat join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where seat.space.id = :space and seat.id = :seat")
    List<SeatRow> seat(long space, long seat);

    @HQL("select request.id, person.givenName || ' ' || person.familyName, affiliation.title, organisation.name,"
            + " request.message, request.askedAt from SeatRequest request join request.affiliation affiliation"
            + " join affiliation.person person join affiliation.organisation organisation"
            + " where request.space.id = :space and request.answeredAt is null order by request.id")
    List<SeatRequestRow> openRequests(long space);

    @HQL("select count(request) from SeatRequest request where request.space.id = :space"
            + " and request.affiliation.id = :affiliation and request.answeredAt is null")
    long waiting(long space, long affiliation);

    @HQL("select organisation.id, organisation.name, organisation.address,"
            + " (select min(person.givenName || ' ' || person.familyName) from ContactRole contact"
            + " join contact.affiliation affiliation join affiliation.person person"
            + " where affiliation.organisation = organisation and contact.kind = ADMINISTRATIVE and "
            + ContactRole.TODAY
            + " and " + Affiliation.TODAY + ") from MembershipPeriod membership"
            + " join membership.organisation organisation"
            + " where " + MembershipPeriod.TODAY + " and not exists (select 1 from Seat seat"
            + " join seat.affiliation affiliation where seat.space.id = :space and affiliation.organisation = organisation"
            + " and " + Seat.TODAY + ") order by organisation.name")
    List<GapRow> withoutSeat(long space, LocalDate today);

    @HQL("select affiliation.id from ContactRole contact join contact.affiliation affiliation"
            + " where affiliation.organisation.id = :organisation and contact.kind = ADMINISTRATIVE and "
            + ContactRole.TODAY + " and " + Affiliation.TODAY + " order by contact.id")
    List<Long> contactsOf(long organisation, LocalDate today);

    @HQL(
            "select count(seat) from Seat seat where seat.space.id = :space and seat.affiliation.id = :affiliation"
                    + " and seat.role = :role and seat.period.from <= :last and (seat.period.to is null or seat.period.to >= :first)")
    long overlapping(long space, long affiliation, SeatRole role, LocalDate first, LocalDate last);

    @HQL("select count(seat) from Seat seat where seat.space.id = :space and seat.affiliation.organisation.id ="
            + " (select affiliation.organisation.id from Affiliation affiliation where affiliation.id = :affiliation)"
            + " and " + Seat.TODAY)
    long seatsOfOrganisation(long space, long affiliation, LocalDate today);

    @HQL("from Seat seat where seat.space.id = :space and seat.affiliation.person.id = :person and " + Seat.TODAY)
    List<Seat> mySeats(long space, long person, LocalDate today);

    /** Roles that the space is meant to have and that nobody holds. */
    @HQL("select wanted.role from WantedRole wanted where wanted.space.id = :space and not exists"
            + " (select 1 from Seat seat join seat.affiliation affiliation where seat.space = wanted.space"
            + " and seat.role = wanted.role and " + Seat.TODAY + " and " + Affiliation.TODAY + ") order by wanted.role")
    List<SeatRole> vacant(long space, LocalDate today);

    @HQL("select space.id, space.path, space.owner, space.name, space.nameEnglish from Space space where "
            + Readable.SPACE + " order by space.name")
    List<SpaceRow> readable(long person, boolean member, boolean office, String plugins, LocalDate today);

    @HQL("from Space space where space.path = :path")
    List<Space> byPath(String path);

    String HELD = "select space.path, space.name, space.nameEnglish, seat.role, seat.period.from,"
            + " least(seat.period.to, affiliation.period.to), person.givenName || ' ' || person.familyName,"
            + " affiliation.title, organisation.name from Seat seat join seat.space space"
            + " join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where ";

    @HQL(HELD + "organisation.id = :organisation and space.path <> :board and " + Readable.KNOWN
            + " and seat.period.from <= :day and (seat.period.to is null or seat.period.to >= :day)"
            + " and affiliation.period.from <= :day"
            + " and (affiliation.period.to is null or affiliation.period.to >= :day)"
            + " order by space.name, person.familyName, seat.id")
    List<HeldSeatRow> ofOrganisation(
            long organisation, String board, LocalDate day, String plugins, long person, LocalDate today);

    @HQL(HELD + "organisation.id = :organisation and space.path = :board order by seat.period.from desc, seat.id desc")
    List<HeldSeatRow> boardTerms(long organisation, String board);

    @HQL(HELD + "person.id = :holder and space.path <> :board and " + Readable.KNOWN
            + " order by seat.period.from desc, space.name, seat.id desc")
    List<HeldSeatRow> ofPerson(long holder, String board, String plugins, long person, LocalDate today);

    @HQL(HELD + "person.id = :holder and space.path = :board order by seat.period.from desc, seat.id desc")
    List<HeldSeatRow> boardTermsOfPerson(long holder, String board);
}
