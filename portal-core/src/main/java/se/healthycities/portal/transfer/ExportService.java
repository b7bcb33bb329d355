package se.healthycities.portal.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.Change;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.transfer.archive.Archives;

/** Hands out archives of the whole network or of one space (M2); each is on record before its first byte leaves. */
@ApplicationScoped
public class ExportService {
    private final Archives archives;
    private final Visitors visitors;
    private final AuditLog audit;

    @Inject
    public ExportService(Archives archives, Visitors visitors, AuditLog audit) {
        this.archives = archives;
        this.visitors = visitors;
        this.audit = audit;
    }

    @Guarded(Access.ADMINISTER)
    public void network(OutputStream out) throws IOException {
        record("network-exported", "network");
        archives.network(out);
    }

    @Guarded(Access.CONVENE)
    public void space(Scene scene, OutputStream out) throws IOException {
        record("space-exported", scene.space());
        archives.space(scene.space(), out);
    }

    private void record(String act, String subject) {
        Visitor visitor = visitors.current();
        audit.record(new Actor(visitor.person(), visitor.affiliation()), act, subject, Change.NONE);
    }
}
