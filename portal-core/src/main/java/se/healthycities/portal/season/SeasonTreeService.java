package se.healthycities.portal.season;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.time.Period;

/** Adds seasons to the tree and gives them names and days. A season that was used is history and is never deleted. */
@ApplicationScoped
public class SeasonTreeService {
    private final EntityManager entityManager;
    private final SeasonQueries queries;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;

    @Inject
    public SeasonTreeService(
            EntityManager entityManager, SeasonQueries queries, Visitors visitors, Facts facts, AuditLog audit) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
    }

    /** @throws WrongSeason with every fault at once; nothing was written */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void add(SeasonDraft draft) {
        List<SeasonFault> faults = new SeasonTree(queries.seasons()).faults(draft, false);
        if (!faults.isEmpty()) {
            throw new WrongSeason(faults);
        }
        write(draft);
    }

    /** Gives a season another name and other days; its key and its kind stay. The same again changes nothing. */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public void change(SeasonDraft draft) {
        Season season = queries.byKey(draft.key()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no season " + draft.key() + "."));
        SeasonDraft kept = new SeasonDraft(
                draft.key(),
                season.getKind(),
                draft.parent(),
                draft.name(),
                draft.nameEnglish(),
                draft.from(),
                draft.to());
        List<SeasonFault> faults = new SeasonTree(queries.seasons()).faults(kept, true);
        if (!faults.isEmpty()) {
            throw new WrongSeason(faults);
        }
        String before = words(season);
        season.change(parent(kept), kept.name().trim(), blank(kept.nameEnglish()), new Period(kept.from(), kept.to()));
        if (!before.equals(words(season))) {
            told("season-changed", season, before);
        }
    }

    /**
     * Adds the year after the last one with its half-years.
     *
     * @return the keys of the seasons that were added; none where there is no year to follow
     * @throws WrongSeason when one of them does not fit
     */
    @Guarded(Access.ADMINISTER)
    @Transactional
    public List<String> addNextYear() {
        List<SeasonDraft> drafts = new SeasonTree(queries.seasons()).nextYear();
        drafts.forEach(this::add);
        return drafts.stream().map(SeasonDraft::key).toList();
    }

    /**
     * The part of a season that has just these days, added when it is not there yet. Whoever asks has seen to the rights.
     *
     * @throws WrongSeason when the days do not lie within it, or overlap those of another part
     */
    Season part(String whole, Period days) {
        SeasonTree tree = new SeasonTree(queries.seasons());
        SeasonDraft draft = tree.part(
                tree.find(whole).orElseThrow(() -> new IllegalArgumentException("There is no season " + whole + ".")),
                days);
        Optional<Season> known = queries.byKey(draft.key()).stream().findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        List<SeasonFault> faults = tree.faults(draft, false);
        if (!faults.isEmpty()) {
            throw new WrongSeason(faults);
        }
        return write(draft);
    }

    private Season write(SeasonDraft draft) {
        Season season = new Season(
                draft.key(),
                draft.kind(),
                parent(draft),
                draft.name().trim(),
                blank(draft.nameEnglish()),
                new Period(draft.from(), draft.to()));
        entityManager.persist(season);
        told("season-added", season, null);
        return season;
    }

    private Season parent(SeasonDraft draft) {
        return draft.parent() == null
                ? null
                : queries.byKey(draft.parent()).stream().findFirst().orElseThrow();
    }

    private static String blank(String words) {
        return words == null || words.isBlank() ? null : words.trim();
    }

    private static String words(Season season) {
        String parent =
                season.getParent() == null ? "" : " in " + season.getParent().getKey();
        return season.getName(java.util.Locale.forLanguageTag("sv")) + " / " + season.getName(java.util.Locale.ENGLISH)
                + ", " + season.getPeriod().from() + " to " + season.getPeriod().to() + parent;
    }

    private void told(String act, Season season, String before) {
        Visitor visitor = visitors.current();
        facts.tell(new SeasonPlanned(season.getId(), visitor.affiliation()));
        audit.record(
                new Actor(visitor.person(), visitor.affiliation()),
                act,
                season.getKey(),
                new Change(before, words(season)));
    }
}
