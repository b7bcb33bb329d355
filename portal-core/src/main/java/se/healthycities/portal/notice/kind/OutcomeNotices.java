package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.time.Today;

/** What a space decided and what became of it (D4), for those who sit there and for whoever sees to it. */
@ApplicationScoped
public class OutcomeNotices implements KindOfNotice {
    private static final String CHANGED = "DecisionChanged";

    private final ThingQueries queries;
    private final Today today;

    @Inject
    public OutcomeNotices(ThingQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("outcome", "DecisionMade", "DecisionDone", "DecisionWithdrawn", CHANGED);
    }

    /** A change that nobody sees, because the decision was just written, is told to nobody. */
    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return queries.decided(fact.subject()).stream()
                .filter(one -> !fact.fact().equals(CHANGED) || one.marked())
                .findFirst()
                .map(one -> new Digest.Reach(fact.subject(), one.space(), people(one)))
                .orElse(Digest.Reach.NOBODY);
    }

    private Set<Long> people(ToldDecision one) {
        Set<Long> people = new LinkedHashSet<>(queries.sitting(one.space(), today.date()));
        if (one.holder() != null) {
            people.add(one.holder());
        }
        return people;
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .outcomes(subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> row.item(language))
                .toList();
    }
}
