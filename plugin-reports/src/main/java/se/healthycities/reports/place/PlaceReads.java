package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.space.SpaceRow;
import se.healthycities.portal.time.Today;

/** What pages read about assessments; lists hold what the visitor reads today, one alone is judged by {@link PlaceDoor}. */
@ApplicationScoped
public class PlaceReads {
    private static final int MOST_ROUNDS = 10;
    private static final int MOST_SPACES = 300;
    private static final int MOST_NOTES = 500;
    private static final List<SeatRole> LEADING = SeatRole.leading();

    private final PlaceQueries queries;
    private final SheetQueries sheets;
    private final Reading reading;
    private final Today today;

    @Inject
    public PlaceReads(PlaceQueries queries, SheetQueries sheets, Reading reading, Today today) {
        this.queries = queries;
        this.sheets = sheets;
        this.reading = reading;
        this.today = today;
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

    /**
     * What people wrote, of phones only when at least five have sent, and when many answer only when it has ended; those who do
     * not lead read what was shown to the space.
     */
    public List<NoteRow> notes(PlaceRow row, boolean leads) {
        return row.told(today.now()) ? sheets.written(row.id(), leads, tellsPhones(row), MOST_NOTES) : List.of();
    }

    /** True when enough have sent on phones for their texts to be read. */
    public boolean tellsPhones(PlaceRow row) {
        return row.mode() == GroupMode.AGREED || sheets.phones(row.id()) >= SmallGroups.FEWEST;
    }

    /** True when its result was shown: more answers would tell what each of them said. */
    public boolean over(PlaceRow row) {
        return row.mode() == GroupMode.MANY
                && row.state(today.now()) == PlaceState.CLOSED
                && sheets(row.id()).sent() >= SmallGroups.FEWEST;
    }
}
