package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything that items of agendas may lead to by its name, whichever feature keeps it. */
@ApplicationScoped
public class Linkables {
    /** As many are offered at once. */
    public static final int MOST = 8;

    private final Instance<Linkable> kinds;

    @Inject
    public Linkables(@Any Instance<Linkable> kinds) {
        this.kinds = kinds;
    }

    /** The address that stays; one that no feature knows as its own is itself. */
    public String kept(String address) {
        for (Linkable kind : kinds) {
            Optional<String> kept = kind.kept(address);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        return address;
    }

    /** A handful of things that the visitor may read. */
    public List<LinkedThing> find(String words, Locale language) {
        List<LinkedThing> found = new ArrayList<>();
        for (Linkable kind : kinds) {
            found.addAll(kind.find(words, MOST - found.size(), language));
            if (found.size() >= MOST) {
                break;
            }
        }
        return found;
    }

    /** What these addresses lead to, as far as a feature knows them: without a title for whoever may not read it. */
    public Map<String, LinkedThing> read(Collection<String> addresses, Locale language) {
        Map<String, LinkedThing> things = new HashMap<>();
        for (Linkable kind : kinds) {
            List<String> own = addresses.stream()
                    .filter(address -> kind.kept(address).isPresent())
                    .distinct()
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            Map<String, LinkedThing> readable = new HashMap<>();
            kind.read(own, language).forEach(thing -> readable.put(thing.address(), thing));
            own.forEach(address -> things.put(
                    address,
                    readable.getOrDefault(kind.kept(address).orElse(address), new LinkedThing(address, null))));
        }
        return things;
    }
}
