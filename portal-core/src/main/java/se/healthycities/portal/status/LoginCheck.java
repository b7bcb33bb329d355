package se.healthycities.portal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.time.Today;

/** How many are logged in and how many servers work on the database; numbers only, nobody's name. */
@ApplicationScoped
public class LoginCheck implements Check {
    private static final Duration LATELY = Duration.ofMinutes(15);

    private final EntityManager entityManager;
    private final Settings settings;
    private final Today today;

    @Inject
    public LoginCheck(EntityManager entityManager, Settings settings, Today today) {
        this.entityManager = entityManager;
        this.settings = settings;
        this.today = today;
    }

    @Override
    public String area() {
        return "logins";
    }

    @Override
    public List<Finding> findings() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select (select count(*) from core.login_sessions where ended_at is null"
                        + " and not awaiting and started_at > :since), (select count(*) from core.login_sessions"
                        + " where ended_at is null and not awaiting and started_at > :since and seen_at > :lately),"
                        + " count(*), count(distinct coalesce(client_addr, inet '127.0.0.1')) from pg_stat_activity"
                        + " where datname = current_database() and usename = current_user")
                .setParameter("since", today.now().minus(settings.longestLogin()))
                .setParameter("lately", today.now().minus(LATELY))
                .getSingleResult();
        return List.of(
                Finding.well("logins", number(row[0]), number(row[1])),
                Finding.well("connections", number(row[2]), number(row[3])));
    }

    private static Long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
