package se.healthycities.portal.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.ToLongFunction;
import se.healthycities.portal.spi.Retention;
import se.healthycities.portal.time.Today;

/** A kind of personal data that goes by its age alone (P3): what is older than its period goes, whatever has become of it. */
public abstract class RetentionByAge implements Retention {
    private final String key;
    private final Period period;
    private final ToLongFunction<Instant> older;
    private final ToLongFunction<Instant> drop;

    /**
     * @param older how many are older than the moment
     * @param drop lets them go and says how many went
     */
    protected RetentionByAge(String key, Period period, ToLongFunction<Instant> older, ToLongFunction<Instant> drop) {
        this.key = key;
        this.period = period;
        this.older = older;
        this.drop = drop;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Period period() {
        return period;
    }

    @Override
    public long count(LocalDate today) {
        return older.applyAsLong(since(today));
    }

    @Override
    public long purge(LocalDate today) {
        return drop.applyAsLong(since(today));
    }

    /** The beginning of the first day in Stockholm of which everything is kept. */
    private Instant since(LocalDate today) {
        return Today.start(today.minus(period));
    }
}
