package se.healthycities.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.healthycities.portal.account.ConsentReads;
import se.healthycities.portal.account.ConsentRow;
import se.healthycities.portal.account.ProfileReads;
import se.healthycities.portal.account.StandingRow;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;

/** Everything that the portal keeps about the visitor, of every plugin, to take along (P1). */
@ApplicationScoped
public class OwnData {
    private static final int A_YEAR = 12;

    private final OwnDataQueries queries;
    private final ProfileReads profiles;
    private final ConsentReads consents;
    private final PluginRegistry registry;
    private final Beans beans;
    private final Visitors visitors;
    private final Gate gate;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public OwnData(
            OwnDataQueries queries,
            ProfileReads profiles,
            ConsentReads consents,
            PluginRegistry registry,
            Beans beans,
            Visitors visitors,
            Gate gate,
            AuditLog audit,
            Today today) {
        this.queries = queries;
        this.profiles = profiles;
        this.consents = consents;
        this.registry = registry;
        this.beans = beans;
        this.visitors = visitors;
        this.gate = gate;
        this.audit = audit;
        this.today = today;
    }

    /** Reads it all; that the person took it along is on record before the first byte leaves. */
    @Guarded(Access.SIGNED_IN)
    @Transactional
    public Copy take() {
        Visitor visitor = visitors.current();
        long person = visitor.person();
        Actor actor = new Actor(person, visitor.affiliation());
        audit.record(actor, "own-data-exported", "person " + person, Change.NONE);
        return new Copy(
                visitor.name(),
                today.date(),
                parts(person),
                profiles.standings(person),
                consents.of(person),
                queries.files(person).stream().filter(this::readable).toList(),
                queries.mails(person),
                log(person));
    }

    /** How often lists of people were saved in each of the last twelve months, the latest first; nobody is named (J3). */
    public Map<YearMonth, Long> listsSaved() {
        LocalDate first = today.date().withDayOfMonth(1).minusMonths(A_YEAR - 1L);
        Map<YearMonth, Long> months = new TreeMap<>((one, two) -> two.compareTo(one));
        for (Instant at : queries.lists(Today.start(first))) {
            months.merge(YearMonth.from(Today.day(at)), 1L, Long::sum);
        }
        return months;
    }

    private List<OwnPart> parts(long person) {
        List<OwnPart> parts = new ArrayList<>();
        for (PortalPlugin plugin : registry.plugins()) {
            var items = beans.of(plugin.personalData()).of(person);
            parts.add(new OwnPart(plugin.id().value(), plugin.getClass(), items));
        }
        return parts;
    }

    private boolean readable(OwnFile file) {
        Scene scene = Scene.space(new PluginId(file.owner()), file.path());
        return gate.permits(scene, Access.READ);
    }

    private List<OwnAuditLine> log(long person) {
        List<Long> people = queries.same(person);
        List<String> subjects = new ArrayList<>();
        people.forEach(id -> subjects.add("person " + id));
        queries.affiliations(person).forEach(id -> subjects.add("affiliation " + id));
        return queries.audit(people, subjects);
    }

    /** The copy that the person gets. */
    public record Copy(
            String name,
            LocalDate day,
            List<OwnPart> parts,
            List<StandingRow> standings,
            List<ConsentRow> consents,
            List<OwnFile> files,
            List<OwnMail> mails,
            List<OwnAuditLine> log) {}
}
