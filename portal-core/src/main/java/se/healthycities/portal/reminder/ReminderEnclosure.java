package se.healthycities.portal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.healthycities.portal.ballot.BallotAddresses;
import se.healthycities.portal.ballot.BallotLetters;
import se.healthycities.portal.digest.Enclosure;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.NoticeChoices;
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
    private final Today today;

    @Inject
    public ReminderEnclosure(
            ClosingBallots ballots,
            BallotReminding reminding,
            BallotReminderQueries queries,
            NoticeChoices choices,
            SignedLinks links,
            Today today) {
        this.ballots = ballots;
        this.reminding = reminding;
        this.queries = queries;
        this.choices = choices;
        this.links = links;
        this.today = today;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<List<LetterLine>> enclose(long person, Locale language, ZonedDateTime at) {
        Map<ClosingBallot, Due> due = ballots.due();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        DigestChoice choice = choices.of(person);
        Predicate<LocalDate> quiet = ballots.quiet();
        List<LetterLine> lines = new ArrayList<>();
        due.forEach((ballot, one) -> {
            boolean told = one.digest(choice, reminding.comes(person, choice), quiet)
                    .filter(time -> !time.isAfter(today.now()))
                    .isPresent();
            if (told && wanted(person, ballot) && ballots.waiting(ballot, one).containsKey(person)) {
                remind(ballot, one, person, language).ifPresent(lines::add);
            }
        });
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private boolean wanted(long person, ClosingBallot ballot) {
        return choices.unwilling(Set.of(person), KIND, ballot.space()).isEmpty();
    }

    private Optional<LetterLine> remind(ClosingBallot ballot, Due due, long person, Locale language) {
        if (queries.remind(ballot.id(), person, due.step().name(), ballot.closesAt(), true, today.now()) == 0) {
            return Optional.empty();
        }
        Instant until = ballot.closesAt().atZone(Today.STOCKHOLM).plus(VALID).toInstant();
        String word = links.sign(BallotLetters.ANSWER, person, ballot.id(), until);
        String closes = DayWords.day(Today.day(ballot.closesAt().minusMillis(1)), today.date(), language);
        String words = Texts.get(ReminderEnclosure.class, "line", language)
                .replace("{0}", closes)
                .replace("{1}", ballot.spaceName(language));
        String heading = Texts.get(ReminderEnclosure.class, "heading", language);
        return Optional.of(new LetterLine(heading, ballot.title(), BallotAddresses.answer(word), words));
    }
}
