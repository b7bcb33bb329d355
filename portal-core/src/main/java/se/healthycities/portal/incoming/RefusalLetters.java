package se.healthycities.portal.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** Tells somebody that an answer by mail did not become a post, and why; a few times a day at most, whatever comes in. */
@ApplicationScoped
public class RefusalLetters {
    static final String TEMPLATE = "answer-refused";
    private static final int A_DAY = 5;

    private final Mailer mailer;
    private final IncomingQueries queries;
    private final Today today;

    @Inject
    public RefusalLetters(Mailer mailer, IncomingQueries queries, Today today) {
        this.mailer = mailer;
        this.queries = queries;
        this.today = today;
    }

    void tell(Answerer sender, String subject, Reason reason) {
        if (queries.told(sender.id(), TEMPLATE, today.now().minus(Duration.ofDays(1))) >= A_DAY) {
            return;
        }
        Locale language = Locale.forLanguageTag(sender.language());
        Map<String, String> values = Map.of(
                "name",
                sender.name(),
                "subject",
                subject.isBlank() ? "–" : subject,
                "reason",
                Texts.get(RefusalLetters.class, "reason." + reason, language),
                "link",
                "/contact");
        mailer.send(new Letter(RefusalLetters.class, TEMPLATE, sender.email(), language, values));
    }
}
