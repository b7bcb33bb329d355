package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.decision.DecisionSource;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.time.Today;

/** What pages read about meetings; the pages are of the space, and so is the right to read them. */
@ApplicationScoped
public class MeetingReads {
    private static final int MOST = 20;

    private final MeetingQueries queries;
    private final DecisionReads decisions;
    private final Reading reading;
    private final Today today;

    @Inject
    public MeetingReads(MeetingQueries queries, DecisionReads decisions, Reading reading, Today today) {
        this.queries = queries;
        this.decisions = decisions;
        this.reading = reading;
        this.today = today;
    }

    /** Empty while nobody has prepared anything. */
    public Optional<MeetingDetails> ofOccasion(long occasion) {
        return queries.ofOccasion(occasion).stream().findFirst();
    }

    public Optional<MeetingDetails> one(long meeting) {
        return queries.one(meeting).stream().findFirst();
    }

    /** The newest and the coming meetings of a space that were prepared, the latest first. */
    public List<MeetingRow> inSpace(long space) {
        return queries.inSpace(space, MOST);
    }

    /** The agenda in its order. */
    public List<ItemRow> items(long meeting) {
        return queries.items(meeting);
    }

    /** The papers in the order of the agenda, each in the version that the meeting talks about. */
    public List<PaperRow> papers(long meeting) {
        return queries.papers(meeting);
    }

    /** The chair first, then the secretary and those who adjust the minutes. */
    public List<RoleRow> roles(long meeting) {
        return queries.roles(meeting);
    }

    /** Who came and who did not, as far as it was noted, by organisation. */
    public List<PresenceRow> presence(long meeting) {
        return queries.presence(meeting);
    }

    /** Who sits in the space of a meeting on its day, each affiliation once. */
    public List<SeatHolder> seated(long space, LocalDate day) {
        Map<Long, SeatHolder> once = new LinkedHashMap<>();
        queries.seated(space, day).forEach(holder -> once.putIfAbsent(holder.affiliation(), holder));
        return List.copyOf(once.values());
    }

    /** The signatures under the minutes that are in force. */
    public List<SignatureRow> signatures(MeetingDetails meeting) {
        return meeting.minutes() == null ? List.of() : queries.signatures(meeting.minutes());
    }

    public List<NoteRow> notes(long meeting) {
        return queries.notes(meeting);
    }

    /** What was to be done after the meeting, by item. */
    public Map<Long, List<TaskLine>> tasks(long meeting) {
        return queries.tasks(meeting).stream().collect(Collectors.groupingBy(TaskLine::item));
    }

    /** What the meeting decided, by the ids of the decisions. */
    public Map<Long, DecisionRow> decisions(long meeting) {
        return decisions.of(DecisionSource.Kind.MEETING, meeting).stream()
                .collect(Collectors.toMap(DecisionRow::id, decision -> decision));
    }

    /** The minutes that wait for signatures or are signed, in Markdown. */
    public Optional<String> minutes(MeetingDetails meeting) {
        return meeting.minutes() == null
                ? Optional.empty()
                : queries.text(meeting.minutes()).stream().findFirst();
    }

    /** Who came to which meeting between two days, of the spaces that the visitor reads; for reports. */
    public List<AttendedRow> attended(LocalDate from, LocalDate to) {
        Readable reader = reading.today();
        return queries.attended(
                from, to, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today());
    }

    /** The meetings in whose programme a thing of the portal stands, of the spaces that the visitor reads; the latest first. */
    public List<LinkingItem> linking(String link) {
        Readable reader = reading.today();
        return queries.linking(
                link, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today(), MOST);
    }

    /** The meeting whose minutes these are, while they wait for signatures or are signed. */
    public Optional<MeetingDetails> waiting(long minutes) {
        return queries.ofMinutes(minutes).stream().findFirst();
    }

    /** True when the person has signed these very minutes. */
    public boolean hasSigned(long minutes, long person) {
        return queries.signedBy(minutes, person) > 0;
    }

    /** How many minutes wait for signatures in the spaces of a plugin: nobody can sign them while it cannot be written. */
    public long unsigned(PluginId owner) {
        return queries.unsignedOf(owner.value());
    }

    /** True when the person may sign these minutes today. */
    public boolean maySign(MeetingDetails meeting, long person) {
        return meeting.minutes() != null
                && !meeting.signed()
                && !queries.signable(meeting.id(), meeting.minutes(), person, today.date())
                        .isEmpty();
    }

    /** True for the chair and the secretary of this meeting while they sit in its space. */
    public boolean writes(long meeting, long person) {
        return queries.writes(meeting, person, today.date()) > 0;
    }
}
