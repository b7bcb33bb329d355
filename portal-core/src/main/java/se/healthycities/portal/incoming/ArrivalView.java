package se.healthycities.portal.incoming;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.healthycities.portal.incoming.message.MailFile;
import se.healthycities.portal.incoming.message.ReceivedMail;
import se.healthycities.portal.incoming.message.ReplyText;
import se.healthycities.portal.incoming.message.UnreadableMail;

/**
 * A mail that came in, as plain text.
 *
 * @param own what would become a post
 * @param whole all of it, with what is quoted
 * @param files the names of what is with it
 */
public record ArrivalView(String own, String whole, List<String> files) implements Serializable {
    private static final int LONGEST = 100_000;

    static ArrivalView of(byte[] raw) {
        try {
            ReceivedMail mail = ReceivedMail.read(raw);
            return new ArrivalView(
                    ReplyText.of(mail.text()),
                    cut(mail.text()),
                    mail.files().stream().map(MailFile::name).toList());
        } catch (UnreadableMail asItIs) {
            return new ArrivalView("", cut(new String(raw, StandardCharsets.ISO_8859_1)), List.of());
        }
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
