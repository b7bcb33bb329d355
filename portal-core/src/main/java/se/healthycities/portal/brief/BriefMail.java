package se.healthycities.portal.brief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.digest.Enclosure;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.time.Today;

/**
 * The brief as it goes by mail: once a week at most, nothing when there is nothing to say, and each thing once unless it
 * still waits for an answer. What was told is kept in the transaction that writes the mail.
 */
@ApplicationScoped
public class BriefMail implements Enclosure {
    private static final LocalDate FIRST_MONDAY = LocalDate.EPOCH.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    /** Longer than a mail looks back. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final Duration LOOKS_BACK = Duration.ofDays(90);

    private final BriefReads briefs;
    private final BriefChoices choices;
    private final NoticeChoices notices;
    private final BriefQueries queries;
    private final Reading reading;

    @Inject
    public BriefMail(
            BriefReads briefs, BriefChoices choices, NoticeChoices notices, BriefQueries queries, Reading reading) {
        this.briefs = briefs;
        this.choices = choices;
        this.notices = notices;
        this.queries = queries;
        this.reading = reading;
    }

    /** The lines of this week's brief, on the person's day for the weekly digest; they count as told from now on. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<List<LetterLine>> enclose(long person, Locale language, ZonedDateTime at) {
        long week = ChronoUnit.WEEKS.between(
                FIRST_MONDAY, at.withZoneSameInstant(Today.STOCKHOLM).toLocalDate());
        if (!due(person, at) || queries.told(person, ToldKind.WEEK, week) > 0) {
            return Optional.empty();
        }
        Readable reader = reading.today(person);
        Brief brief = briefs.mail(reader, language);
        if (brief.isEmpty() || queries.tell(person, ToldKind.WEEK.name(), week, at.toInstant()) == 0) {
            return Optional.empty();
        }
        brief.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.told() != null)
                .forEach(line -> tell(person, line.told(), at.toInstant()));
        queries.forget(person, at.toInstant().minus(KEPT));
        return Optional.of(lines(brief, language));
    }

    private boolean due(long person, ZonedDateTime at) {
        DigestChoice choice = notices.of(person);
        boolean day = at.withZoneSameInstant(Today.STOCKHOLM).getDayOfWeek() == choice.day();
        return day && choices.comes(person, choice.rhythm());
    }

    private void tell(long person, BriefLine.Told told, Instant at) {
        if (told.author() == null) {
            queries.tell(person, told.kind().name(), told.subject(), at);
        } else {
            queries.tellPosts(person, told.discussion(), told.author(), told.subject(), at.minus(LOOKS_BACK), at);
        }
    }

    private static List<LetterLine> lines(Brief brief, Locale language) {
        List<LetterLine> lines = new ArrayList<>();
        for (BriefSection section : brief.sections()) {
            section.lines().forEach(line -> lines.add(line(section, line)));
            if (section.more() != null) {
                lines.add(new LetterLine(section.heading(), section.more(), "/brief", null));
            }
        }
        if (brief.rest() != null) {
            String last = brief.sections().get(brief.sections().size() - 1).heading();
            lines.add(new LetterLine(last, brief.rest(), "/brief", null));
        }
        // Without a heading it is shown first, and last it is no subject of the mail.
        lines.add(new LetterLine(null, brief.reading(language), "/brief", null));
        return List.copyOf(lines);
    }

    private static LetterLine line(BriefSection section, BriefLine line) {
        LetterLine.Act act = line.act() == null ? null : new LetterLine.Act(line.act(), line.actAddress());
        return new LetterLine(section.heading(), line.words(), line.address(), line.more(), act);
    }
}
