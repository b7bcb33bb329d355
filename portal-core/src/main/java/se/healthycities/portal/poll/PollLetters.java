package se.healthycities.portal.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.Envelope;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.time.Today;

/** Writes to everybody who sits in the space of a poll, with a link that answers it without a login. */
@ApplicationScoped
public class PollLetters {
    /** What a link of the letter is for; its subject is the poll. */
    public static final String ANSWER = "poll.answer";

    private static final String TEMPLATE = "poll";
    private static final int A_YEAR = 365;

    private final PollQueries queries;
    private final Mailer mailer;
    private final SignedLinks links;
    private final Today today;

    @Inject
    public PollLetters(PollQueries queries, Mailer mailer, SignedLinks links, Today today) {
        this.queries = queries;
        this.mailer = mailer;
        this.links = links;
        this.today = today;
    }

    /** @param asker who needs no letter about it */
    void invite(Poll poll, long asker) {
        Instant until = Today.end(poll.getLastDay());
        Instant longest = Today.end(today.date().plusDays(A_YEAR));
        for (Invited one : queries.seated(poll.getSpace().getId(), today.date())) {
            if (one.person() != asker) {
                String off =
                        links.sign("notice.poll", one.person(), poll.getSpace().getId(), longest);
                mailer.send(letter(poll, one, until), Envelope.plain().unsubscribe("/notices/off/" + off));
            }
        }
    }

    private Letter letter(Poll poll, Invited one, Instant until) {
        Locale language = Locale.forLanguageTag(one.language());
        String word = links.sign(ANSWER, one.person(), poll.getId(), until);
        Map<String, String> values = Map.of(
                "name", one.name(),
                "title", poll.getTitle(),
                "space", poll.getSpace().getName(language),
                "day", day(poll.getLastDay(), language),
                "answer", "/poll/" + word);
        return new Letter(PollLetters.class, TEMPLATE, one.email(), language, values);
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }
}
