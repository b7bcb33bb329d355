package se.healthycities.portal.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.space.OffPart;
import se.healthycities.portal.space.Readable;

/** What a visitor may find, as the index asks for it: of each request anew, from the rows that are valid today. */
record Rights(Readable reader, List<SearchSpace> spaces, List<OffPart> off) {
    /** For the alias {@code entry}; the same rules as those of the pages that the entries lead to. */
    static final String SQL = "(entry.valid_from is null or entry.valid_from <= :today)"
            + " and (entry.valid_to is null or entry.valid_to >= :today)"
            + " and (entry.part is null or entry.space_id || ' ' || entry.part <> all (cast(:off as text[])))"
            + " and case entry.audience when 'SPACE' then entry.space_id = any (cast(:spaces as bigint[]))"
            + " when 'MEMBERS' then entry.owner = any (cast(:plugins as text[])) and (:member"
            + " or entry.space_id = any (cast(:spaces as bigint[]))) and (entry.space_id is null or " + open("") + ")"
            + " when 'KNOWN' then entry.space_id = any (cast(:spaces as bigint[])) or "
            + open(" and (space.visibility = 'PUBLIC' or (:member or :office) and space.visibility <> 'HIDDEN')")
            + " when 'PUBLIC' then entry.owner = any (cast(:plugins as text[])) and (entry.space_id is null or "
            + open("") + ") else false end";

    private static String open(String more) {
        return "exists (select 1 from core.spaces space where space.id = entry.space_id"
                + " and (space.owner = any (cast(:plugins as text[])) or space.path = any (cast(:plugins as text[])))"
                + " and '!' || space.path <> all (cast(:plugins as text[]))"
                + " and (space.opens_on is null or space.opens_on <= :today)" + more + ")";
    }

    String spaceIds() {
        return ids(Set.of());
    }

    /** Of the spaces in which discussions may be read; only one of them when a path is given. */
    String talkIds(String path) {
        Set<Long> without = off.stream()
                .filter(part -> "discussions".equals(part.part()))
                .map(OffPart::space)
                .collect(Collectors.toSet());
        spaces.stream()
                .filter(space -> !path.isEmpty() && !space.path().equals(path))
                .forEach(space -> without.add(space.id()));
        return ids(without);
    }

    private String ids(Set<Long> without) {
        return spaces.stream()
                .map(SearchSpace::id)
                .filter(id -> !without.contains(id))
                .map(String::valueOf)
                .collect(Collectors.joining(",", "{", "}"));
    }

    String offParts() {
        return off.stream()
                .map(part -> "\"" + part.space() + " " + part.part() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    String plugins() {
        return Stream.of(reader.plugins().strip().split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
