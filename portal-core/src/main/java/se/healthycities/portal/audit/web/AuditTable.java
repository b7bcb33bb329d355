package se.healthycities.portal.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.cycle.RequestCycle;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditFilter;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.AuditReads;
import se.healthycities.portal.audit.AuditRow;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;

/** The audit log as a table, with the filters of its page. Whoever takes it out is on record with what was asked for. */
@ApplicationScoped
public class AuditTable implements Table {
    private final AuditReads reads;
    private final AuditLog log;
    private final PersonReads people;
    private final Visitors visitors;

    @Inject
    public AuditTable(AuditReads reads, AuditLog log, PersonReads people, Visitors visitors) {
        this.reads = reads;
        this.log = log;
        this.people = people;
        this.visitors = visitors;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of("number", "when", "who", "capacity", "what", "subject", "before", "after")
                .map(key -> Texts.get(AuditPage.class, key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        IRequestParameters asked = RequestCycle.get().getRequest().getQueryParameters();
        AuditFilter filter =
                AskedFilter.of(name -> asked.getParameterValue(name).toString(""), people);
        Visitor visitor = visitors.current();
        log.record(new Actor(visitor.person(), visitor.affiliation()), "audit-exported", filter.words(), Change.NONE);
        return reads.all(filter).map(row -> cells(row, language));
    }

    private static List<String> cells(AuditRow row, Locale language) {
        return Arrays.asList(
                String.valueOf(row.id()),
                row.recordedAt().toString(),
                AuditWords.person(row, language),
                AuditWords.capacity(row),
                AuditWords.act(row.act(), language),
                row.subject(),
                row.before(),
                row.after());
    }
}
