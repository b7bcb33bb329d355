package se.healthycities.portal.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.time.Today;

/** What pages read about hand-overs and about roles that end. */
@ApplicationScoped
public class SuccessionReads {
    private static final int COLLEAGUES = 100;

    private final HandoverQueries queries;
    private final EndingQueries endings;
    private final Today today;

    @Inject
    public SuccessionReads(HandoverQueries queries, EndingQueries endings, Today today) {
        this.queries = queries;
        this.endings = endings;
        this.today = today;
    }

    /** What the visitor stands for today. */
    public List<LeaverRow> own(Visitor visitor) {
        return queries.own(visitor.person(), today.date());
    }

    /** The people for whom the visitor hands over as a contact, by family name. */
    public List<LeaverRow> colleagues(Visitor visitor) {
        return queries.colleaguesOfContact(visitor.person(), today.date(), COLLEAGUES);
    }

    /** Who may take over on a day: people of the same organisation whose name has these letters. */
    public List<LeaverRow> successors(LeaverRow leaver, String name, LocalDate day) {
        return queries.successors(
                leaver.organisation(), leaver.affiliation(), LikePattern.containing(name), day, COLLEAGUES);
    }

    /** Hand-overs that concern the visitor, the newest first, before the given id. */
    public List<HandoverRow> handovers(Visitor visitor, long before, int most) {
        return queries.list(visitor.person(), visitor.coordinates(), 0, before, most, today.date());
    }

    public Optional<HandoverRow> handover(Visitor visitor, long id) {
        return queries.list(visitor.person(), visitor.coordinates(), id, Long.MAX_VALUE, 1, today.date()).stream()
                .findFirst();
    }

    /** Its things, a thousand at most. */
    public List<HandoverItemRow> items(long handover) {
        return queries.itemRows(handover);
    }

    /** Affiliations, contact roles and seats whose last day lies within the two days, both included, by that day. */
    public List<EndingRow> ending(LocalDate from, LocalDate to, int most) {
        return merged(
                endings.affiliations(from, to, 0, most),
                endings.contacts(from, to, 0, most),
                endings.seats(from, to, 0, most),
                most);
    }

    /** How many there are in {@link #ending}. */
    public long countEnding(LocalDate from, LocalDate to) {
        return endings.count(from, to);
    }

    /** The next page of the same list, after its last row. */
    public List<EndingRow> ending(EndingRow last, LocalDate to, int most) {
        LocalDate day = last.lastDay();
        return merged(
                endings.affiliations(day, to, after(last, Ending.AFFILIATION), most),
                endings.contacts(day, to, after(last, Ending.CONTACT), most),
                endings.seats(day, to, after(last, Ending.SEAT), most),
                most);
    }

    /** Within a day the kinds follow each other: those before the last row's are all shown, those after it not yet. */
    private static long after(EndingRow last, Ending kind) {
        int order = kind.compareTo(last.ending());
        return order < 0 ? Long.MAX_VALUE : order > 0 ? 0 : last.id();
    }

    private static List<EndingRow> merged(
            List<EndingRow> affiliations, List<EndingRow> contacts, List<EndingRow> seats, int most) {
        return Stream.of(affiliations, contacts, seats)
                .flatMap(List::stream)
                .sorted(EndingRow.ORDER)
                .limit(most)
                .toList();
    }
}
