package se.healthycities.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.LetterLine;
import se.healthycities.portal.notice.OffLinks;
import se.healthycities.portal.person.Affiliation;
import se.healthycities.portal.person.Person;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** What the letter of an announcement says to somebody: the words in the reader's language, where it stands, what to answer. */
@ApplicationScoped
public class AnnouncementLetters {
    /** What a link in such a letter is for: to say that the announcement was read. */
    static final String CONFIRM = "announcement.read";

    private static final Period KEPT = Period.ofDays(90);

    private final Markdown markdown;
    private final SignedLinks links;
    private final OffLinks offs;
    private final Today today;

    @Inject
    public AnnouncementLetters(Markdown markdown, SignedLinks links, OffLinks offs, Today today) {
        this.markdown = markdown;
        this.links = links;
        this.offs = offs;
        this.today = today;
    }

    /** @param owes true when the reader can say that it was read */
    Letter letter(Announcement announcement, Person person, boolean reminder, boolean owes) {
        Locale language = Locale.forLanguageTag(person.getLanguage());
        List<LetterLine> lines = lines(announcement, language);
        if (owes) {
            lines.add(confirm(announcement, person, language));
        }
        String template = reminder ? "announcement-reminder" : "announcement";
        return letter(template, announcement, person, lines);
    }

    /** The same to the sender alone, without anything to answer. */
    Letter trial(Announcement announcement, Person sender) {
        Locale language = Locale.forLanguageTag(sender.getLanguage());
        return letter("announcement-trial", announcement, sender, lines(announcement, language));
    }

    private Letter letter(String template, Announcement announcement, Person person, List<LetterLine> lines) {
        Locale language = Locale.forLanguageTag(person.getLanguage());
        Affiliation author = announcement.getAuthor();
        Map<String, String> values = new HashMap<>();
        values.put("subject", announcement.getSubject(language));
        values.put("text", markdown.toParagraphs(announcement.getText(language)));
        values.put("sender", author.getPerson().getName());
        values.put("organisation", author.getOrganisation().getName());
        return new Letter(AnnouncementLetters.class, template, person.getEmail(), language, values)
                .with("links", lines);
    }

    /** Answers go to the sender; who does not want such letters ends them, unless this one is required. */
    Envelope envelope(Announcement announcement, Person person) {
        Envelope envelope = Envelope.plain();
        String sender = announcement.getAuthor().getPerson().getEmail();
        if (!sender.endsWith("invalid")) {
            envelope = envelope.answersTo(sender);
        }
        return announcement.isRequired()
                ? envelope
                : envelope.unsubscribe(offs.off(Reaches.KIND, person.getId(), announcement.getSpaceId()));
    }

    private List<LetterLine> lines(Announcement announcement, Locale language) {
        List<LetterLine> lines = new ArrayList<>();
        lines.add(new LetterLine(null, text("letter.page", language), address(announcement.getId()), null));
        if (announcement.getLink() != null) {
            lines.add(new LetterLine(null, text("letter.link", language), announcement.getLink(), null));
        }
        return lines;
    }

    private LetterLine confirm(Announcement announcement, Person person, Locale language) {
        String word = links.sign(CONFIRM, person.getId(), announcement.getId(), until(announcement));
        String more = announcement.getAnswerBy() == null
                ? null
                : text("letter.by", language)
                        .replace(
                                "{0}",
                                DateTimeFormatter.ofPattern("d MMMM yyyy", language)
                                        .format(announcement.getAnswerBy()));
        return new LetterLine(null, text("letter.confirm", language), "/announcements/confirm/" + word, more);
    }

    private Instant until(Announcement announcement) {
        Instant from = today.now();
        Instant kept = Today.end(Today.day(from).plus(KEPT));
        Instant answered = announcement.getAnswerBy() == null
                ? kept
                : Today.end(announcement.getAnswerBy().plus(KEPT));
        return answered.isAfter(kept) ? answered : kept;
    }

    static String address(long id) {
        return "/announcements/" + id;
    }

    private static String text(String key, Locale language) {
        return Texts.get(AnnouncementLetters.class, key, language);
    }
}
