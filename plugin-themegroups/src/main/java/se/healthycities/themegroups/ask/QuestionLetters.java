package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.time.Today;

/** Writes to those who may know, each with a link by which they answer without logging in. */
@ApplicationScoped
public class QuestionLetters {
    /** The kind of letters, which people may do without. */
    static final String KIND = "question";

    /** What a link of the letter is for; its subject is the question. */
    public static final String ANSWER = "themegroups.answer";

    private static final Duration LIFE = Duration.ofDays(60);

    private final Mailer mailer;
    private final SignedLinks links;
    private final OffLinks offs;
    private final Markdown markdown;
    private final Today today;

    @Inject
    public QuestionLetters(Mailer mailer, SignedLinks links, OffLinks offs, Markdown markdown, Today today) {
        this.mailer = mailer;
        this.links = links;
        this.offs = offs;
        this.markdown = markdown;
        this.today = today;
    }

    void write(Question question, Affiliation to) {
        Person person = to.getPerson();
        Locale language = Locale.forLanguageTag(person.getLanguage());
        String word =
                links.sign(ANSWER, person.getId(), question.getId(), today.now().plus(LIFE));
        Map<String, String> values = Map.of(
                "name", person.getGivenName(),
                "asker", asker(question, language),
                "title", question.getTitle(),
                "text", markdown.toParagraphs(question.getText()),
                "group", question.getSpace().getName(language),
                "day", DayWords.day(Today.day(question.getGoesAt()), today.date(), language),
                "answer", QuestionAddresses.link(word));
        Envelope envelope = Envelope.plain().unsubscribe(offs.off(KIND, person.getId(), null));
        mailer.send(new Letter(QuestionLetters.class, "question", person.getEmail(), language, values), envelope);
    }

    /** Nobody's name and no organisation when the asker does not want to be seen. */
    private static String asker(Question question, Locale language) {
        Affiliation author = question.getAuthor();
        return question.isHidden()
                ? Texts.get(QuestionLetters.class, "somebody", language)
                : author.getPerson().getName() + ", " + author.getOrganisation().getName();
    }
}
