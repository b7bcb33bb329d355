package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SpaceRow;

/** What pages read about assessments; lists hold what the visitor reads today, one alone is judged by {@link PlaceDoor}. */
@ApplicationScoped
public class PlaceReads {
    private static final int MOST_ROUNDS = 10;
    private static final int MOST_SPACES = 300;
    private static final int MOST_NOTES = 500;
    private static final List<SeatRole> LEADING =
            Arrays.stream(SeatRole.values()).filter(SeatRole::leads).toList();

    private final PlaceQueries queries;
    private final SheetQueries sheets;
    private final Reading reading;

    @Inject
    public PlaceReads(PlaceQueries queries, SheetQueries sheets, Reading reading) {
        this.queries = queries;
        this.sheets = sheets;
        this.reading = reading;
    }

    /** The newest first, before an id. */
    public List<PlaceRow> page(long before, int most) {
        Readable reader = reading.today();
        return queries.page(
                before, most, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today());
    }

    public List<PlaceRow> ofOccasion(long occasion) {
        return queries.ofOccasion(occasion, MOST_ROUNDS);
    }

    /** Other rounds with which this one can be compared (D17). */
    public List<PlaceRow> rounds(PlaceRow row) {
        return queries.rounds(row.space(), row.version(), row.place(), row.id(), MOST_ROUNDS);
    }

    /** The instruments that have themes. */
    public List<VersionRow> versions() {
        return queries.versions();
    }

    public Optional<VersionRow> version(long id) {
        return queries.version(id).stream().findFirst();
    }

    public List<ThemeRow> themes(long version) {
        return queries.themes(version);
    }

    /** The spaces that the visitor leads, and in which an assessment may be set up. */
    public List<SpaceRow> led() {
        Readable reader = reading.today();
        return queries.led(reader.person(), reader.office(), LEADING, reader.plugins(), reader.today(), MOST_SPACES);
    }

    public SheetCount sheets(long assessment) {
        return sheets.sheets(assessment).get(0);
    }

    /** What people wrote; those who do not lead read what was shown to the space. */
    public List<NoteRow> notes(long assessment, boolean leads) {
        return sheets.written(assessment, leads, MOST_NOTES);
    }
}
