package se.healthycities.portal.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has a discussion open on this node, and is told when something comes. */
@ApplicationScoped
public class LiveReaders {
    static final int MOST_OF_A_PERSON = 20;
    static final int MOST = 2_000;

    private final LiveRights rights;
    private final Map<LiveWire, LivePass> waiting = new HashMap<>();

    @Inject
    public LiveReaders(LiveRights rights) {
        this.rights = rights;
    }

    /** False when this person, or everybody together, has as many pages open as are served. */
    public synchronized boolean room(long person) {
        return waiting.size() < MOST
                && waiting.values().stream()
                                .filter(pass -> pass.person() == person)
                                .count()
                        < MOST_OF_A_PERSON;
    }

    /** Somebody waits from now on; what came while the page was loading is told at the next {@link #tell}. */
    public synchronized boolean enter(LiveWire wire, LivePass pass) {
        boolean room = room(pass.person());
        if (room) {
            waiting.put(wire, pass);
        }
        return room;
    }

    public synchronized void leave(LiveWire wire) {
        waiting.remove(wire);
    }

    /** Something came in these discussions. */
    void tell(Set<Long> discussions) {
        tell(waiting(discussions), true);
    }

    /** Hints may have been missed: everybody is told what is there now. */
    void tellAll() {
        tell(waiting(null), true);
    }

    /** One page has just been opened. */
    public void tell(LiveWire wire, LivePass pass) {
        tell(Map.of(wire, pass), false);
    }

    /** Those who answered are asked again, the others are gone. */
    void ping() {
        for (LiveWire wire : List.copyOf(waiting(null).keySet())) {
            if (wire.alive()) {
                wire.ping();
            } else {
                end(wire, LiveWire.Ending.GONE);
            }
        }
    }

    private synchronized Map<LiveWire, LivePass> waiting(Collection<Long> discussions) {
        Map<LiveWire, LivePass> some = new HashMap<>(waiting);
        if (discussions != null) {
            some.values().removeIf(pass -> !discussions.contains(pass.discussion()));
        }
        return some;
    }

    private void tell(Map<LiveWire, LivePass> wires, boolean also) {
        Map<LivePass, LiveHint> hints = wires.isEmpty() ? Map.of() : rights.hints(new HashSet<>(wires.values()));
        wires.forEach((wire, pass) -> {
            LiveHint hint = hints.get(pass);
            if (hint == null) {
                end(wire, LiveWire.Ending.NO_RIGHT);
            } else if (also || hint.replies() > 0) {
                send(wire, hint);
            }
        });
    }

    /** One page that cannot be told any more keeps nobody else waiting. */
    private void send(LiveWire wire, LiveHint hint) {
        try {
            wire.send(hint.text());
        } catch (RuntimeException gone) {
            end(wire, LiveWire.Ending.GONE);
        }
    }

    private void end(LiveWire wire, LiveWire.Ending why) {
        leave(wire);
        wire.close(why);
    }
}
