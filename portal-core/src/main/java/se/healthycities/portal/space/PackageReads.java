package se.healthycities.portal.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the pages read about packages and the parts of a space. */
@ApplicationScoped
public class PackageReads {
    private final PackageQueries queries;

    @Inject
    public PackageReads(PackageQueries queries) {
        this.queries = queries;
    }

    public List<PackageRow> rows() {
        return queries.rows();
    }

    /** The parts that are switched off in the spaces that somebody reads. */
    public List<OffPart> off(Readable reader) {
        return queries.off(reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today());
    }

    /** The parts of one space, in the given order; a part without a rule is forced. */
    public List<PartRow> parts(Standing standing, List<String> parts) {
        Map<String, PartChoice> rules = new HashMap<>();
        queries.rules(standing.owner()).forEach(rule -> rules.put(rule.getPart(), rule.getChoice()));
        return parts.stream()
                .map(part -> new PartRow(part, rules.getOrDefault(part, PartChoice.FORCED), standing.has(part)))
                .toList();
    }

    /** In how many spaces of a plugin the part would go from on to off, or from off to on, if the rule became another. */
    public Map<Boolean, Long> consequences(String owner, String part, PartChoice from, PartChoice to) {
        long all = queries.spaces(owner);
        long offBefore = off(owner, part, from, all);
        long offAfter = off(owner, part, to, all);
        return Map.of(false, Math.max(0, offAfter - offBefore), true, Math.max(0, offBefore - offAfter));
    }

    private long off(String owner, String part, PartChoice choice, long all) {
        return switch (choice) {
            case FORCED -> 0;
            case ON -> queries.switched(owner, part, false);
            case OFF -> all - queries.switched(owner, part, true);
            case UNAVAILABLE -> all;
        };
    }
}
