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
import se.healthycities.portal.digest.Enclosure;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.QuietWeeks;
import se.healthycities.portal.reminder.Reminding.Mails;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/** Puts the reminder of a question into the digest that a person gets anyway, so that it is one mail and not two (D2, F5). */
@ApplicationScoped
public class ReminderEnclosure implements Enclosure {
    private static final Period VALID = Period.ofYears(1);
    /** Of notices: all that a space is asked. */
    private static final String KIND = "ballot";

    private final DueQuestions questions;
    private final Reminding reminding;
    private final ReminderRows rows;
    private final ReminderQueries queries;
    private final NoticeChoices choices;
    private final SignedLinks links;
    private final QuietWeeks quietWeeks;
    private final Today today;

    @Inject
    public ReminderEnclosure(
            DueQuestions questions,
            Reminding reminding,
            ReminderRows rows,
            ReminderQueries queries,
            NoticeChoices choices,
            SignedLinks links,
            QuietWeeks quietWeeks,
            Today today) {
        this.questions = questions;
        this.reminding = reminding;
        this.rows = rows;
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
        Map<ClosingQuestion, Due> due = questions.due(quiet);
        if (!due.isEmpty()) {
            Mails mails = reminding.mails(person);
            due.values().removeIf(one -> !comesNow(one, mails, quiet));
        }
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<ClosingQuestion> told = tell(person, wanted(person, questions.waitingFor(person, due)), due);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.stream()
                        .map(question -> line(question, person, language))
                        .toList());
    }

    private boolean comesNow(Due due, Mails mails, Predicate<LocalDate> quiet) {
        return due.digest(mails.choice(), mails.comes(), quiet)
                .filter(time -> !time.isAfter(today.now()))
                .isPresent();
    }

    private List<ClosingQuestion> wanted(long person, List<ClosingQuestion> all) {
        Set<Long> spaces = all.stream().map(ClosingQuestion::space).collect(Collectors.toSet());
        Set<Long> unwanted = choices.unwanted(person, KIND, spaces);
        return all.stream()
                .filter(question -> !unwanted.contains(question.space()))
                .toList();
    }

    /** @return without what a letter has told at the same moment */
    private List<ClosingQuestion> tell(long person, List<ClosingQuestion> all, Map<ClosingQuestion, Due> due) {
        if (all.isEmpty()) {
            return all;
        }
        Map<ClosingQuestion, ReminderStep> steps = all.stream()
                .collect(Collectors.toMap(
                        question -> question, question -> due.get(question).step()));
        if (rows.add(person, steps, true) == all.size()) {
            return all;
        }
        List<String> told = queries.told(person, today.now());
        return all.stream()
                .filter(question -> told.contains(DueQuestions.key(question)))
                .toList();
    }

    private LetterLine line(ClosingQuestion question, long person, Locale language) {
        ClosingQuestions kind = questions.of(question.kind());
        Instant until = question.closesAt().atZone(Today.STOCKHOLM).plus(VALID).toInstant();
        String word = links.sign(kind.purpose(), person, question.id(), until);
        String closes = DayWords.day(Today.day(question.closesAt().minusMillis(1)), today.date(), language);
        String words = Texts.get(ReminderEnclosure.class, "line", language)
                .replace("{0}", closes)
                .replace("{1}", question.spaceName(language));
        return new LetterLine(
                Texts.get(ReminderEnclosure.class, "heading", language),
                question.title(),
                kind.answer(word),
                words,
                null,
                kind.page(question));
    }
}
