package se.healthycities.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.ContactRole;
import se.healthycities.portal.sheet.Sheet;
import se.healthycities.portal.sheet.SheetReader;
import se.healthycities.portal.sheet.UnreadableSheet;
import se.healthycities.portal.space.Seat;
import se.healthycities.portal.space.SeatTaken;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;

/**
 * Takes people and groups in from a sheet (M1): first it says what each row would do, then, for the same sheet, it does it.
 * Rows that are wrong are left out and named; the others are one transaction.
 */
@ApplicationScoped
public class ImportService {
    private final EntityManager entityManager;
    private final TransferQueries queries;
    private final FileService files;
    private final Visitors visitors;
    private final Facts facts;
    private final AuditLog audit;
    private final Today today;

    @Inject
    public ImportService(
            EntityManager entityManager,
            TransferQueries queries,
            FileService files,
            Visitors visitors,
            Facts facts,
            AuditLog audit,
            Today today) {
        this.entityManager = entityManager;
        this.queries = queries;
        this.files = files;
        this.visitors = visitors;
        this.facts = facts;
        this.audit = audit;
        this.today = today;
    }

    /** What each row of the visitor's own draft would do; nothing is written. */
    @Guarded(Access.COORDINATE)
    public List<ImportLine> plan(ImportKind kind, UUID draft) throws UnreadableSheet {
        return run(kind, sheet(draft), false, entity -> {});
    }

    /** Does it, and answers what each row did. */
    @Guarded(Access.COORDINATE)
    @Transactional
    public List<ImportLine> take(ImportKind kind, UUID draft) throws UnreadableSheet {
        Visitor visitor = visitors.current();
        return run(kind, sheet(draft), true, entity -> {
            entityManager.persist(entity);
            told(entity, visitor);
        });
    }

    private void told(Object entity, Visitor visitor) {
        if (entity instanceof Affiliation affiliation) {
            facts.tell(new PersonImported(affiliation.getId(), visitor.affiliation()));
            record(visitor, "affiliation-imported", "affiliation " + affiliation.getId());
        } else if (entity instanceof ContactRole contact) {
            record(
                    visitor,
                    "contact-imported",
                    "affiliation " + contact.getAffiliation().getId());
        } else if (entity instanceof Seat seat) {
            facts.tell(new SeatTaken(seat.getId(), seat.getSpace().getId(), visitor.affiliation()));
            record(visitor, "seat-imported", seat.getSpace().getPath());
        }
    }

    private void record(Visitor visitor, String act, String subject) {
        audit.record(new Actor(visitor.person(), visitor.affiliation()), act, subject, Change.NONE);
    }

    private List<ImportLine> run(ImportKind kind, Sheet sheet, boolean does, Consumer<Object> save) {
        SheetImport rows = switch (kind) {
            case PEOPLE -> new PeopleImport(queries, sheet, today.date(), does, save);
            case GROUPS -> new GroupImport(queries, sheet, today.date(), does, save);
        };
        return rows.run(sheet);
    }

    private Sheet sheet(UUID draft) throws UnreadableSheet {
        try (InputStream content = files.open(draft).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL))) {
            return SheetReader.read(content);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
