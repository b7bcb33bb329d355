package se.healthycities.portal.welcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.time.Today;

/** Who is welcomed just now, and which letter is next (N18). */
@ApplicationScoped
public class WelcomeReads {
    /** The kind of letters that people may end. */
    static final String KIND = "welcome";

    private final WelcomeQueries queries;
    private final NoticeChoices choices;
    private final QuietWeeks quietWeeks;
    private final Today today;

    @Inject
    public WelcomeReads(WelcomeQueries queries, NoticeChoices choices, QuietWeeks quietWeeks, Today today) {
        this.queries = queries;
        this.choices = choices;
        this.quietWeeks = quietWeeks;
        this.today = today;
    }

    /** Whether the letters go in this network; they do until somebody switches them off. */
    public boolean running() {
        return queries.running().stream().findFirst().orElse(true);
    }

    /**
     * New politicians, the latest first.
     *
     * @param before the affiliation after which the list goes on, {@link Long#MAX_VALUE} for its beginning
     */
    public List<WelcomeRow> page(long before, int most) {
        Predicate<LocalDate> quiet = quietWeeks.days();
        List<Newcomer> found = some(before, most);
        Set<Long> unwilling = unwilling(found);
        return found.stream().map(one -> row(one, unwilling, quiet)).toList();
    }

    private WelcomeRow row(Newcomer one, Set<Long> unwilling, Predicate<LocalDate> quiet) {
        boolean goes = one.welcomed(today.date(), quiet) && !unwilling.contains(one.person());
        LocalDate day = goes ? one.day(quiet).orElse(null) : null;
        LocalDate shown = day != null && day.isBefore(today.date()) ? today.date() : day;
        return new WelcomeRow(
                one, one.next().filter(step -> goes).orElse(null), shown, unwilling.contains(one.person()));
    }

    /** A page of all who are new, the latest first, whether a letter is due to them or not. */
    List<Newcomer> some(long before, int most) {
        return queries.newcomers(since(), Today.start(since()), today.date(), before, most);
    }

    /** Of some newcomers those whose next letter goes today. */
    List<Newcomer> due(List<Newcomer> some, Predicate<LocalDate> quiet) {
        List<Newcomer> ready = some.stream()
                .filter(one -> one.welcomed(today.date(), quiet))
                .filter(one ->
                        one.day(quiet).filter(day -> !day.isAfter(today.date())).isPresent())
                .toList();
        Set<Long> unwilling = unwilling(ready);
        return ready.stream().filter(one -> !unwilling.contains(one.person())).toList();
    }

    /** Somebody who is new as of today. */
    Optional<Newcomer> one(long affiliation) {
        return queries.newcomer(since(), Today.start(since()), today.date(), affiliation).stream()
                .findFirst();
    }

    private Set<Long> unwilling(List<Newcomer> people) {
        return choices.unwilling(people.stream().map(Newcomer::person).toList(), KIND, null);
    }

    private LocalDate since() {
        return today.date().minusWeeks(Newcomer.WEEKS);
    }
}
