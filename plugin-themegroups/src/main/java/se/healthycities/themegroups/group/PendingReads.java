package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.healthycities.portal.ballot.BallotReads;
import se.healthycities.portal.registration.RegistrationState;
import se.healthycities.portal.time.Today;

/** Counts what is under way in the groups, for those who are about to stop it. */
@ApplicationScoped
public class PendingReads {
    private static final long ALL = 0;
    private static final Set<RegistrationState> LIVE = EnumSet.allOf(RegistrationState.class).stream()
            .filter(RegistrationState::live)
            .collect(Collectors.toSet());

    private final GroupQueries queries;
    private final BallotReads ballots;
    private final Today today;

    @Inject
    public PendingReads(GroupQueries queries, BallotReads ballots, Today today) {
        this.queries = queries;
        this.ballots = ballots;
        this.today = today;
    }

    /** In all groups together. */
    public Pending everywhere() {
        return pending(ALL, ballots.open(ThemeGroup.PLUGIN));
    }

    /** In one group. */
    public Pending in(long space) {
        return pending(space, ballots.openIn(space).size());
    }

    private Pending pending(long space, long openBallots) {
        String owner = ThemeGroup.PLUGIN.value();
        return new Pending(
                queries.openPolls(owner, space, today.date()),
                openBallots,
                queries.registrations(owner, space, LIVE, today.date()),
                queries.meetings(owner, space, today.date()),
                queries.requests(owner, space));
    }
}
