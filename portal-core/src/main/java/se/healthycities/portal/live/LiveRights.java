package se.healthycities.portal.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Gate;

/**
 * What those who wait may be told now. Rights are read anew each time, by the rule of all lists: a seat or a login that
 * ended, terms that are due and a season that is off end the waiting.
 */
@ApplicationScoped
public class LiveRights {
    private final LiveQueries queries;
    private final Visitors visitors;
    private final Gate gate;

    @Inject
    public LiveRights(LiveQueries queries, Visitors visitors, Gate gate) {
        this.queries = queries;
        this.visitors = visitors;
        this.gate = gate;
    }

    /** @return a hint for each of those who may read their discussion today; the others have none */
    @ActivateRequestContext
    @Transactional
    public Map<LivePass, LiveHint> hints(Collection<LivePass> passes) {
        Set<String> plugins = gate.readable();
        Map<Login, Visitor> known = new HashMap<>();
        Map<LivePass, LiveHint> hints = new HashMap<>();
        for (LivePass pass : passes) {
            Visitor visitor = known.computeIfAbsent(
                    new Login(pass.person(), pass.login()), login -> visitors.read(login.person(), login.key()));
            if (visitor.affiliation() != 0 && !visitor.termsDue()) {
                hint(pass, Readable.of(visitor, plugins), hints);
            }
        }
        return hints;
    }

    private void hint(LivePass pass, Readable readable, Map<LivePass, LiveHint> hints) {
        queries.hint(
                        pass.discussion(),
                        pass.seen(),
                        readable.person(),
                        readable.member(),
                        readable.office(),
                        readable.plugins(),
                        readable.today())
                .forEach(hint -> hints.put(pass, hint));
    }

    private record Login(long person, java.util.UUID key) {}
}
