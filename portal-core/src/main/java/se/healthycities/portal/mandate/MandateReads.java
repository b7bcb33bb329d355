package se.healthycities.portal.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.time.Today;

/**
 * What is to be confirmed after a general election (N18). The state follows from dates alone: from the first of January after
 * it each politician's role that began before it is to be confirmed, and it keeps its rights until somebody ends it.
 */
@ApplicationScoped
public class MandateReads {
    private final MandateQueries queries;
    private final Today today;

    @Inject
    public MandateReads(MandateQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** The election after which roles are confirmed now. */
    public Optional<ElectionRow> election() {
        LocalDate thisYear = today.date().withDayOfYear(1);
        return queries.lastBefore(thisYear).stream().findFirst();
    }

    /** The election after which roles will be confirmed next: one that was held this year, or the next that is known. */
    public Optional<ElectionRow> next() {
        return queries.next(today.date().withDayOfYear(1)).stream().findFirst();
    }

    /** The next general election that is still to come. */
    public Optional<ElectionRow> coming() {
        return queries.next(today.date().plusDays(1)).stream().findFirst();
    }

    /** The roles of an organisation's politicians that began before the election, confirmed ones among them. */
    public List<MandateRow> of(long organisation) {
        return election()
                .map(election -> queries.of(organisation, election.id(), election.heldOn(), today.date()))
                .orElse(List.of());
    }

    /** How far each organisation has come. */
    public List<OrganisationMandates> organisations() {
        return election()
                .map(election -> queries.organisations(election.id(), election.heldOn(), today.date()))
                .orElse(List.of());
    }

    /**
     * Seats of an organisation's politicians that nobody holds since the election.
     *
     * @param organisation 0 for all
     */
    public List<VacantMandate> vacant(long organisation) {
        return election()
                .map(election -> queries.vacant(organisation, election.heldOn(), today.date()))
                .orElse(List.of());
    }

    /** How many roles wait in the whole network. */
    public long toConfirm() {
        return election()
                .map(election -> queries.toConfirm(election.id(), election.heldOn(), today.date()))
                .orElse(0L);
    }

    /** In how many organisations. */
    public long waiting() {
        return election()
                .map(election -> queries.waiting(election.id(), election.heldOn(), today.date()))
                .orElse(0L);
    }
}
