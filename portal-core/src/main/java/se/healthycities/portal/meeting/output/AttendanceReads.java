package se.healthycities.portal.meeting.output;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.season.SeasonRow;

/** The attendance at the meetings of a season, as far as the visitor reads their spaces. */
@ApplicationScoped
public class AttendanceReads {
    private final MeetingReads meetings;
    private final SeasonReads seasons;

    @Inject
    public AttendanceReads(MeetingReads meetings, SeasonReads seasons) {
        this.meetings = meetings;
        this.seasons = seasons;
    }

    /** The latest first. */
    public List<SeasonRow> seasons() {
        return seasons.seasons().stream()
                .sorted(Comparator.comparing(SeasonRow::from).reversed().thenComparing(SeasonRow::kind))
                .toList();
    }

    /** The season of this key; for any other word the one that runs. */
    public Optional<SeasonRow> season(String key) {
        return seasons().stream()
                .filter(season -> season.key().equals(key))
                .findFirst()
                .or(seasons::current);
    }

    /** For the spaces that the visitor reads. */
    public AttendanceReport report(SeasonRow season) {
        return AttendanceReport.of(meetings.attended(season.from(), AttendanceReport.until(season.to())));
    }
}
