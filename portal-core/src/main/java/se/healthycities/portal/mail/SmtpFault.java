package se.healthycities.portal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a mail was not taken, and whose trouble that is.
 *
 * @param code the server's numbers, or the name of the fault; never the server's words, which name people
 */
record SmtpFault(Kind kind, String code) {
    private static final Pattern ANSWER = Pattern.compile("^\\s*([245]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3}))?");
    private static final int PERMANENT = 500;
    private static final int CLOSING = 421;

    /** Answers that speak of the portal's own login or of encryption, and not of whoever the mail is for. */
    private static final Set<Integer> OURS = Set.of(530, 534, 535, 538);

    /** What follows from it. */
    enum Kind {
        /** This mail, or this address, will never be taken. */
        REFUSED,
        /** This address takes nothing at the moment. */
        LATER,
        /** The receiver's server takes nothing at the moment. */
        RECEIVER,
        /** The network's own server is not to be reached, or refuses the portal itself. */
        SERVER
    }

    static SmtpFault of(MessagingException fault) {
        SmtpFault found = null;
        boolean address = fault instanceof SendFailedException;
        for (Exception cause = fault; cause instanceof MessagingException link; cause = link.getNextException()) {
            Matcher answer = ANSWER.matcher(String.valueOf(cause.getMessage()));
            if (answer.find()) {
                boolean sender = cause.getClass().getSimpleName().startsWith("SMTPSender");
                found = of(Integer.parseInt(answer.group(1)), answer.group(2), address && !sender);
            }
        }
        if (found != null) {
            return found;
        }
        boolean refused = fault instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
        return new SmtpFault(
                refused ? Kind.REFUSED : Kind.SERVER, fault.getClass().getSimpleName());
    }

    private static SmtpFault of(int answer, String status, boolean address) {
        String code = status == null ? String.valueOf(answer) : answer + " " + status;
        if (!address || answer == CLOSING || OURS.contains(answer)) {
            return new SmtpFault(Kind.SERVER, code);
        }
        if (answer >= PERMANENT) {
            return new SmtpFault(Kind.REFUSED, code);
        }
        // 4.2.x is the mailbox of one person, which says nothing of its neighbours.
        boolean mailbox = status != null ? status.startsWith("4.2.") : answer == 452;
        return new SmtpFault(mailbox ? Kind.LATER : Kind.RECEIVER, code);
    }

    /** True when it is the address that is wrong, so that other mails to it will come back as well. */
    boolean blamesAddress() {
        return kind == Kind.REFUSED && (code.matches("5\\d\\d 5\\.[12]\\.\\d+") || code.equals("550"));
    }
}
