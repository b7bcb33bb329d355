package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotLetters;
import se.healthycities.portal.digest.Enclosure;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.reminder.BallotReminding.Mails;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/** Puts the reminder of a ballot into the digest that a person gets anyway, so that it is one mail and not two (D2). */
@ApplicationScoped
public class ReminderEnclosure implements Enclosure {
    private static final Period VALID = Period.ofYears(1);
    private static final String KIND = "ballot";

    private final ClosingBallots ballots;
    private final BallotReminding reminding;
    private final BallotReminderQueries queries;
    private final NoticeChoices choices;
    private final SignedLinks links;
    private final QuietWeeks quietWeeks;
    private final Today today;

    @Inject
    public ReminderEnclosure(
            ClosingBallots ballots,
            BallotReminding reminding,
            BallotReminderQueries queries,
            NoticeChoices choices,
            SignedLinks links,
            QuietWeeks quietWeeks,
            Today today) {
        this.ballots = ballots;
        this.reminding = reminding;
        this.queries = queries;
        this.choices = choices;
        this.links = links;
        this.quietWeeks = quietWeeks;
        this.today = today;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<List<LetterLine>> enclose(long person, Locale language, ZonedDateTime at) {
        Predicate<LocalDate> quiet = quietWeeks.days();
        Map<ClosingBallot, Due> due = ballots.due(quiet);
        if (!due.isEmpty()) {
            Mails mails = reminding.mails(person);
            due.values().removeIf(one -> !comesNow(one, mails, quiet));
        }
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<ClosingBallot> told = tell(person, wanted(person, ballots.waitingFor(person, due)), due);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.stream()
                        .map(ballot -> line(ballot, person, language))
                        .toList());
    }

    private boolean comesNow(Due due, Mails mails, Predicate<LocalDate> quiet) {
        return due.digest(mails.choice(), mails.comes(), quiet)
                .filter(time -> !time.isAfter(today.now()))
                .isPresent();
    }

    private List<ClosingBallot> wanted(long person, List<ClosingBallot> all) {
        Set<Long> spaces = all.stream().map(ClosingBallot::space).collect(Collectors.toSet());
        Set<Long> unwanted = choices.unwanted(person, KIND, spaces);
        return all.stream().filter(ballot -> !unwanted.contains(ballot.space())).toList();
    }

    /** @return without what a letter has told at the same moment */
    private List<ClosingBallot> tell(long person, List<ClosingBallot> all, Map<ClosingBallot, Due> due) {
        if (all.isEmpty()) {
            return all;
        }
        Instant now = today.now();
        Long[] ids = all.stream().map(ClosingBallot::id).toArray(Long[]::new);
        String[] steps =
                all.stream().map(ballot -> due.get(ballot).step().name()).toArray(String[]::new);
        if (queries.remind(person, ids, steps, now) == ids.length) {
            return all;
        }
        List<Long> told = queries.told(person, now);
        return all.stream().filter(ballot -> told.contains(ballot.id())).toList();
    }

    private LetterLine line(ClosingBallot ballot, long person, Locale language) {
        Instant until = ballot.closesAt().atZone(Today.STOCKHOLM).plus(VALID).toInstant();
        String word = links.sign(BallotLetters.ANSWER, person, ballot.id(), until);
        String closes = DayWords.day(Today.day(ballot.closesAt().minusMillis(1)), today.date(), language);
        String words = Texts.get(ReminderEnclosure.class, "line", language)
                .replace("{0}", closes)
                .replace("{1}", ballot.spaceName(language));
        return new LetterLine(
                Texts.get(ReminderEnclosure.class, "heading", language),
                ballot.title(),
                BallotAddresses.answer(word),
                words,
                null,
                BallotAddresses.ballot(ballot.path(), ballot.id()));
    }
}
