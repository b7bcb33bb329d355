package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Guarded;

/** Everything that an operator has to know, area by area (K6); what cannot be looked at is itself something to act on. */
@ApplicationScoped
public class StatusReads {
    private static final Logger LOG = LoggerFactory.getLogger(StatusReads.class);

    private final List<Check> checks;

    @Inject
    public StatusReads(
            MachineCheck machine,
            DatabaseCheck database,
            JobCheck jobs,
            MailCheck mails,
            SearchCheck search,
            DocumentCheck documents,
            StorageCheck storage,
            LoginCheck logins,
            SettingsCheck settings) {
        this.checks = List.of(machine, database, jobs, mails, search, documents, storage, logins, settings);
    }

    @Guarded(Access.ADMINISTER)
    public List<Area> areas() {
        return checks.stream().map(StatusReads::look).toList();
    }

    private static Area look(Check check) {
        try {
            return new Area(check.area(), check.findings());
        } catch (RuntimeException fault) {
            LOG.error("The area {} cannot be looked at", check.area(), fault);
            return new Area(
                    check.area(),
                    List.of(Finding.act("unseen", "unseen", fault.getClass().getSimpleName())));
        }
    }
}
