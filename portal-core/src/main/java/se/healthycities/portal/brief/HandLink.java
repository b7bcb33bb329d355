package se.healthycities.portal.brief;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.healthycities.portal.link.SignedLink;
import se.healthycities.portal.link.SignedLinks;

/**
 * The link by which a person hands a question over: {@code /brief/offer/<word>} for the question {@code offer:12}. A
 * question whose id has another form is answered where it is and handed to nobody.
 */
public record HandLink(long person, String kind, long subject) implements Serializable {
    /** From one weekly mail over the next. */
    private static final Duration VALID = Duration.ofDays(15);

    private static final String PURPOSE = "brief.hand.";
    private static final Pattern QUESTION = Pattern.compile("([a-z][a-z-]*):(\\d{1,18})");

    public static String purpose(String kind) {
        return PURPOSE + kind;
    }

    /** @param link one that was signed for the {@link #purpose} of this kind */
    public static HandLink of(String kind, SignedLink link) {
        return new HandLink(link.person(), kind, link.subject());
    }

    static Optional<HandLink> of(long person, String question) {
        Matcher parts = QUESTION.matcher(question);
        return parts.matches()
                ? Optional.of(new HandLink(person, parts.group(1), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    String question() {
        return kind + ":" + subject;
    }

    String address(SignedLinks links, Instant now) {
        return "/brief/" + kind + "/" + links.sign(purpose(kind), person, subject, now.plus(VALID));
    }
}
