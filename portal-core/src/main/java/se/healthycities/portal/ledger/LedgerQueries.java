package se.healthycities.portal.ledger;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import se.healthycities.portal.space.SeatRole;

/** The compile-checked queries of the ledger. */
interface LedgerQueries {
    EntityManager entityManager();

    /** Seats that were valid on a day, as they were known at a moment: of each seat its last version by then. */
    @HQL("select seat.id, person.givenName || ' ' || person.familyName, affiliation.title, affiliation.capacity,"
            + " organisation.name, organisation.address, entry.word, affiliation.party, person.id,"
            + " entry.period.from, entry.period.to from LedgerEntry entry"
            + " join Affiliation affiliation on affiliation.id = entry.affiliationId"
            + " join affiliation.person person join affiliation.organisation organisation"
            + " left join Seat seat on seat.id = entry.subjectId"
            + " where entry.spaceId = :space and entry.kind = SEAT and entry.withdrawn = false"
            + " and entry.id = (select max(other.id) from LedgerEntry other where other.kind = SEAT"
            + " and other.subjectId = entry.subjectId and other.knownFrom <= :known)"
            + " and entry.period.from <= :day and (entry.period.to is null or entry.period.to >= :day)"
            + " order by organisation.name, person.familyName, entry.id")
    List<PastSeatRow> seats(long space, LocalDate day, Instant known);

    @HQL(
            "select entry.id, entry.word, entry.party, entry.period.from, entry.period.to, entry.withdrawn, entry.knownFrom,"
                    + " person.givenName || ' ' || person.familyName, entry.reason from LedgerEntry entry"
                    + " left join Affiliation affiliation on affiliation.id = entry.recordedById left join affiliation.person person"
                    + " where entry.kind = :kind and entry.subjectId = :subject order by entry.id desc limit 200")
    List<VersionRow> versions(LedgerKind kind, long subject);

    String TERM = "select seat.id, person.givenName || ' ' || person.familyName, affiliation.title,"
            + " affiliation.capacity, organisation.name, organisation.address, cast(seat.role as string),"
            + " case when exists (select 1 from Consent consent where consent.person = person and consent.text.kind = PARTY"
            + " and consent.withdrawnAt is null) then affiliation.party end, person.id, seat.period.from,"
            + " seat.period.to from Seat seat"
            + " join seat.affiliation affiliation join affiliation.person person"
            + " join affiliation.organisation organisation where seat.space.path = :space and seat.role not in :others";

    String FIRST_THE_CHAIR =
            "case seat.role when CHAIR then 0 when VICE_CHAIR then 1 when MEMBER then 2 else 3 end, organisation.name, seat.id";

    @HQL(TERM + " and seat.period.from <= :day and (seat.period.to is null or seat.period.to >= :day) order by "
            + FIRST_THE_CHAIR)
    List<PastSeatRow> board(String space, LocalDate day, Set<SeatRole> others);

    @HQL(TERM + " and seat.period.to < :day order by seat.period.to desc, " + FIRST_THE_CHAIR + " limit 200")
    List<PastSeatRow> boardBefore(String space, LocalDate day, Set<SeatRole> others);

    /** Whose it is and where, from any of its versions. */
    @HQL("select person.givenName || ' ' || person.familyName, coalesce(organisation.name, direct.name),"
            + " space.path, space.owner, space.name from LedgerEntry entry"
            + " left join Affiliation affiliation on affiliation.id = entry.affiliationId left join affiliation.person person"
            + " left join affiliation.organisation organisation"
            + " left join Organisation direct on direct.id = entry.organisationId"
            + " left join Space space on space.id = entry.spaceId"
            + " where entry.kind = :kind and entry.subjectId = :subject order by entry.id limit 1")
    List<SubjectRow> subject(LedgerKind kind, long subject);

    /** Tells the triggers of this transaction what the portal's clock says, who writes and why. */
    @SQL("select set_config('portal.moment', :moment, true) || set_config('portal.affiliation', :affiliation, true)"
            + " || set_config('portal.reason', :reason, true)")
    String sign(String moment, String affiliation, String reason);
}
