package se.healthycities.portal.calendar;

import java.util.List;
import java.util.stream.Stream;

/** What kinds of occasions the network has; a kind that an old register brought stays what it is. */
public final class OccasionKinds {
    private static final List<String> ALL = List.of(
            "member_meeting",
            "board_meeting",
            "annual_meeting",
            "autumn_meeting",
            "seminar",
            "webinar",
            "study_visit",
            OwnOccasion.EXTERNAL);

    private OccasionKinds() {}

    public static List<String> all() {
        return ALL;
    }

    /** All of them, and this one. */
    public static List<String> with(String kind) {
        return kind.isEmpty() || ALL.contains(kind)
                ? ALL
                : Stream.concat(ALL.stream(), Stream.of(kind)).toList();
    }
}
