package se.healthycities.portal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.link.SignedLinks;
import se.healthycities.portal.mail.Letter;
import se.healthycities.portal.mail.Mailer;
import se.healthycities.portal.time.Today;

/**
 * Asks the chair and the adjusters to sign, with a link that needs no login, and tells those who signed when it was in vain. Nobody
 * ends these letters: whoever is written to has taken on a duty for this one meeting, and without the signature the minutes of
 * all wait.
 */
@ApplicationScoped
public class MinutesLetters {
    /** What a link of the letter is for; its subject are the minutes. */
    public static final String SIGN = "meeting.sign";

    private static final int A_YEAR = 365;

    private final MeetingQueries queries;
    private final MinutesQueries signatures;
    private final Mailer mailer;
    private final SignedLinks links;
    private final Today today;

    @Inject
    public MinutesLetters(
            MeetingQueries queries, MinutesQueries signatures, Mailer mailer, SignedLinks links, Today today) {
        this.queries = queries;
        this.signatures = signatures;
        this.mailer = mailer;
        this.links = links;
        this.today = today;
    }

    void ready(ReadyMinutes minutes) {
        Instant until = Today.end(today.date().plusDays(A_YEAR));
        MeetingDetails meeting = meeting(minutes);
        for (Addressee signer : signatures.signers(meeting.id())) {
            String word = links.sign(SIGN, signer.person(), minutes.getId(), until);
            send("sign", signer, meeting, Map.of("sign", "/minutes/" + word));
        }
    }

    void takenBack(ReadyMinutes minutes) {
        MeetingDetails meeting = meeting(minutes);
        signatures.haveSigned(minutes.getId()).forEach(signer -> send("taken-back", signer, meeting, Map.of()));
    }

    private void send(String template, Addressee signer, MeetingDetails meeting, Map<String, String> more) {
        Locale language = Locale.forLanguageTag(signer.language());
        Map<String, String> values = new HashMap<>(more);
        values.put("name", signer.name());
        values.put("title", meeting.title());
        values.put("space", meeting.spaceName(language));
        values.put("day", DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(meeting.firstDay()));
        values.put("meeting", meeting.address());
        mailer.send(new Letter(MinutesLetters.class, template, signer.email(), language, values));
    }

    private MeetingDetails meeting(ReadyMinutes minutes) {
        return queries.one(minutes.getMeeting().getId()).get(0);
    }
}
