package se.healthycities.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.healthycities.portal.plugin.SchemaReady;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;

/** Loads the demo network once, in demo mode only, part by part in one transaction. */
@ApplicationScoped
public class DemoImport {
    private static final Logger LOG = LoggerFactory.getLogger(DemoImport.class);

    @Inject
    private Settings settings;

    @Inject
    private Today today;

    @Inject
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<DemoPart> parts;

    @Transactional
    public void atStart(@Observes SchemaReady ready) {
        if (settings.demo() && imports() == 0) {
            load(parts.stream().toList(), entityManager, today);
        }
    }

    /** Loads the parts in their order, counting offsets from today. */
    public static void load(List<DemoPart> parts, EntityManager entityManager, Today today) {
        entityManager
                .createNativeQuery("select set_config('portal.moment', :moment, true)", String.class)
                .setParameter("moment", today.now().toString())
                .getSingleResult();
        DemoNetwork network = new DemoNetwork(entityManager, today.date());
        parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(part -> {
            part.load(network);
            entityManager.flush();
        });
        entityManager.persist(new DemoImported(today.date()));
        LOG.info("The demo network was loaded");
    }

    private long imports() {
        return entityManager
                .createQuery("select count(imported) from DemoImported imported", Long.class)
                .getSingleResult();
    }
}
