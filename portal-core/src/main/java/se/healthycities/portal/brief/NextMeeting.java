package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.healthycities.portal.brief.BriefLine.Told;
import se.healthycities.portal.brief.Fitting.Found;
import se.healthycities.portal.calendar.OccasionReads;
import se.healthycities.portal.calendar.OccasionRow;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/**
 * The next meeting where one's organisation sits, and what to read before it: what was laid into the space lately and the
 * discussions that one has not read, each with the minutes that it takes.
 */
@ApplicationScoped
public class NextMeeting {
    private static final int LOOKED_AT = 100;
    private static final int OF_EACH = 3;
    private static final int CHARACTERS_A_MINUTE = 1_200;
    private static final Duration LATELY = Duration.ofDays(30);
    private static final int PAGE_DAYS = 60;
    /** A weekly mail tells of a meeting in the last mail but one before it at the earliest, so that papers are there. */
    private static final int MAIL_DAYS = 10;

    private final BriefQueries queries;
    private final OccasionReads occasions;

    @Inject
    public NextMeeting(BriefQueries queries, OccasionReads occasions) {
        this.queries = queries;
        this.occasions = occasions;
    }

    Found found(Span span) {
        String heading = Texts.get(Brief.class, "MEETING", span.language());
        List<BriefLine> lines = new ArrayList<>();
        next(span).ifPresent(meeting -> {
            Told told = Told.of(ToldKind.MEETING, meeting.id());
            List<BriefLine> papers = meeting.spacePath() == null ? List.of() : papers(meeting.spacePath(), span, told);
            lines.add(line(meeting, span, told));
            lines.addAll(papers);
        });
        return new Found(BriefPart.MEETING, heading, lines, lines.size(), "/");
    }

    private Optional<OccasionRow> next(Span span) {
        Readable reader = span.reader();
        Set<String> followed = Set.copyOf(
                queries.followed(reader.person(), reader.member(), reader.office(), reader.plugins(), reader.today()));
        LocalDate last = span.today().plusDays(span.again() ? PAGE_DAYS : MAIL_DAYS);
        return occasions.coming(reader, LOOKED_AT).stream()
                .filter(one -> one.status() != OccasionStatus.CANCELLED
                        && !one.firstDay().isAfter(last))
                .filter(one -> one.spacePath() != null && followed.contains(one.spacePath()))
                .filter(one -> span.again() || queries.told(span.person(), ToldKind.MEETING, one.id()) == 0)
                .findFirst();
    }

    private static BriefLine line(OccasionRow meeting, Span span, Told told) {
        Locale language = span.language();
        StringBuilder when = new StringBuilder();
        if (meeting.precision() == Precision.DAY) {
            when.append(DayWords.day(meeting.firstDay(), span.today(), language));
        } else {
            when.append(DayWords.format("LLLL yyyy", language).format(meeting.firstDay()));
        }
        if (meeting.startTime() != null) {
            when.append(' ').append(DayWords.time(meeting.startTime(), language));
        }
        if (meeting.place() != null) {
            when.append(" · ").append(meeting.place());
        }
        return BriefLine.of(meeting.title(), Addresses.occasion(meeting.key()), when.toString(), told);
    }

    private List<BriefLine> papers(String path, Span span, Told told) {
        List<BriefLine> lines = new ArrayList<>();
        for (ToRead file : queries.filesToRead(path, Today.start(span.today()).minus(LATELY), OF_EACH)) {
            String address = Addresses.filePage(path, file.file(), file.name());
            long length = file.length() == null ? 0 : file.length();
            lines.add(BriefLine.of(file.name(), address, minutes(length, span.language()), told));
        }
        for (TalkToRead talk : queries.talksToRead(path, span.person(), OF_EACH)) {
            if (talk.length() != null) {
                String address = Addresses.discussion(path, talk.discussion(), talk.title());
                lines.add(BriefLine.of(talk.title(), address, minutes(talk.length(), span.language()), told));
            }
        }
        return lines;
    }

    private static String minutes(long characters, Locale language) {
        long minutes = (characters + CHARACTERS_A_MINUTE - 1) / CHARACTERS_A_MINUTE;
        return minutes == 0 ? null : Texts.count(Brief.class, "minutes", language, minutes);
    }
}
