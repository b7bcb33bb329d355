package se.healthycities.portal.space;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What was read about the visitor in this request, so that it is read once. */
@RequestScoped
public class VisitorMemory {
    private Visitor visitor;
    private long asked;
    private final Map<String, Optional<Standing>> standings = new HashMap<>();

    Visitor visitor(long person, Supplier<Visitor> reader) {
        if (visitor == null || asked != person) {
            visitor = reader.get();
            asked = person;
            standings.clear();
        }
        return visitor;
    }

    Optional<Standing> standing(String path, Supplier<Optional<Standing>> reader) {
        Optional<Standing> known = standings.get(path);
        if (known == null) {
            known = reader.get();
            standings.put(path, known);
        }
        return known;
    }

    /** After a change of seats: what was read is no longer true. */
    public void forget() {
        visitor = null;
        standings.clear();
    }
}
