package se.healthycities.portal.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.time.Today;

/** What pages read about fees, and how a year's fees would be. */
@ApplicationScoped
public class FeeReads {
    private final FeeQueries queries;
    private final Today today;

    @Inject
    public FeeReads(FeeQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    /** The versions of the rule, the newest first. */
    public List<ScaleRow> scales() {
        return queries.scales().stream().map(ScaleRow::of).toList();
    }

    /** The rule that holds for a year: the version with the latest first year, and of those the one made last. */
    public Optional<ScaleRow> scale(int year) {
        return queries.scaleOf(year).stream().map(ScaleRow::of).findFirst();
    }

    /** The years that are decided, the newest first. */
    public List<YearRow> years() {
        return queries.years();
    }

    public Optional<YearRow> decided(int year) {
        return years().stream().filter(row -> row.year() == year).findFirst();
    }

    /**
     * What each member would pay for a year by these terms. Members are those of today when the year runs, those of its
     * first day when it has not begun, and those of its last day when it is over.
     */
    public List<FeeLine> preview(int year, FeeTerms terms) {
        Map<Long, BigDecimal> lastYear = queries.notices(year - 1).stream()
                .collect(Collectors.toMap(NoticeRow::organisation, NoticeRow::amount));
        return members(year).stream()
                .map(member -> FeeLine.of(member, year, terms, lastYear.get(member.organisation())))
                .toList();
    }

    /** The members of a decided year that have no notice: they came later, or their population was missing. */
    public List<FeeLine> withoutNotice(int year) {
        return queries.scaleOfDecided(year).stream()
                .findFirst()
                .map(scale -> withoutNotice(year, scale.terms()))
                .orElse(List.of());
    }

    List<FeeLine> withoutNotice(int year, FeeTerms terms) {
        Set<Long> noted =
                queries.notices(year).stream().map(NoticeRow::organisation).collect(Collectors.toSet());
        return preview(year, terms).stream()
                .filter(line -> !noted.contains(line.organisation()))
                .toList();
    }

    /** One row a member; of overlapping periods the first counts. */
    private List<MemberRow> members(int year) {
        LocalDate now = today.date();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = now.isBefore(first) ? first : now.isAfter(last) ? last : now;
        Map<Long, MemberRow> earliest = new HashMap<>();
        List<MemberRow> rows = queries.members(day, now);
        rows.forEach(row -> earliest.merge(
                row.organisation(), row, (one, two) -> two.memberFrom().isBefore(one.memberFrom()) ? two : one));
        return rows.stream()
                .filter(row -> earliest.get(row.organisation()) == row)
                .toList();
    }

    public List<NoticeRow> notices(int year) {
        return queries.notices(year);
    }

    /** The notices of all years whose last day to pay was before this day and that are not paid, the oldest first. */
    public List<NoticeRow> unpaid(LocalDate day) {
        return queries.unpaid(day);
    }

    public long unpaidCount(LocalDate day) {
        return queries.unpaidCount(day);
    }

    /** An organisation's notices, the newest first. */
    public List<NoticeRow> ofOrganisation(String address) {
        return queries.ofOrganisation(address);
    }

    public Optional<NoticeRow> byReference(String reference) {
        return queries.byReference(reference).stream().findFirst();
    }
}
