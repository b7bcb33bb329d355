package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.portal.time.Today;

/** What it means for the people of the groups when a season turns. */
@ApplicationScoped
public class GroupTurn implements SeasonTurn {
    private final GroupQueries queries;
    private final DiscussionReads discussions;
    private final PendingReads pending;
    private final MeetingReads meetings;
    private final Today today;

    @Inject
    public GroupTurn(
            GroupQueries queries,
            DiscussionReads discussions,
            PendingReads pending,
            MeetingReads meetings,
            Today today) {
        this.queries = queries;
        this.discussions = discussions;
        this.pending = pending;
        this.meetings = meetings;
        this.today = today;
    }

    @Override
    public List<Count> holdings() {
        return counts(
                new Count("groups", queries.count()), new Count("discussions", discussions.ofOwner(ThemeGroup.PLUGIN)));
    }

    @Override
    public List<Count> consequences(State from, State to) {
        Loss loss = Loss.of(from, to);
        if (loss == Loss.NONE) {
            return List.of();
        }
        String key = loss == Loss.READING ? "vanishing" : "readOnly";
        Pending waits = pending.everywhere();
        return counts(
                new Count(key, queries.countOpen(today.date())),
                new Count("people", queries.peopleSeated(today.date())),
                new Count("ballots", waits.ballots()),
                new Count("polls", waits.polls()),
                new Count("registrations", waits.registrations()),
                new Count("meetings", waits.meetings()),
                new Count("minutes", meetings.unsigned(ThemeGroup.PLUGIN)),
                new Count("requests", waits.requests()));
    }

    private static List<Count> counts(Count... counts) {
        return Stream.of(counts).filter(count -> count.number() > 0).toList();
    }

    /** What people can no longer do after a change of state. */
    enum Loss {
        NONE,
        WRITING,
        READING;

        static Loss of(State from, State to) {
            if (from.readable() && !to.readable()) {
                return READING;
            }
            return from.writable() && !to.writable() ? WRITING : NONE;
        }
    }
}
