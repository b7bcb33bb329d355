package se.healthycities.portal.notice.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.time.Today;

/** Agendas, locked papers, and minutes that are ready or signed (F3, D7), for those who sit in the space; never of a draft. */
@ApplicationScoped
public class MeetingNotices implements KindOfNotice {
    private final ThingQueries queries;
    private final MeetingReads meetings;
    private final Today today;

    @Inject
    public MeetingNotices(ThingQueries queries, MeetingReads meetings, Today today) {
        this.queries = queries;
        this.meetings = meetings;
        this.today = today;
    }

    @Override
    public Digest.Kind kind() {
        return Digest.Kind.of("meeting", "MeetingPrepared", "PapersLocked", "MinutesReady", "MinutesSigned");
    }

    @Override
    public Digest.Reach reach(Digest.Told fact) {
        return meetings.one(fact.subject())
                .filter(meeting -> meeting.status() != OccasionStatus.DRAFT)
                .map(meeting ->
                        new Digest.Reach(meeting.id(), meeting.space(), queries.sitting(meeting.space(), today.date())))
                .orElse(Digest.Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(Readable reader, Collection<Long> subjects, Locale language) {
        return queries
                .meetings(subjects, reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today())
                .stream()
                .map(row -> row.item(language))
                .toList();
    }
}
