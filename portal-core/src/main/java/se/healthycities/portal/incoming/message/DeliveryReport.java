package se.healthycities.portal.incoming.message;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server, or a receiver's "this is spam", says of a mail that was sent before (RFC 3464, RFC 5965), and what
 * servers say that follow no standard.
 *
 * @param status the enhanced status ({@code 5.1.1}); {@code 5.0.0} when nothing finer is said
 */
public record DeliveryReport(Kind kind, String status) {
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*(\\w+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern IN_WORDS = Pattern.compile("(?<![\\d.])([45]\\.\\d{1,2}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern REFUSED = Pattern.compile(
            "(?iu)user unknown|unknown user|no such (user|recipient|mailbox)|does(n't| not) exist|(address|mailbox|recipient) (was )?(not found|rejected|unavailable|disabled)|wasn.t found|couldn.t be (found|delivered)|could not be delivered|undeliverable|invalid recipient|finns inte|hittades inte|kunde inte (hittas|levereras)|gick inte att leverera|olevererbart|okänd mottagare|adressen (är )?(okänd|ogiltig)|\\b55[0-4]\\b");
    private static final Pattern LATER = Pattern.compile(
            "(?iu)(has been |is )?delayed|will (be )?(retried|retry|keep trying|continue to try)|not yet been delivered|no action is required|försenat|fördröj|försöker igen|fortsätter att försöka|ännu inte (har )?levererats");

    /** What the report says. */
    public enum Kind {
        /** The mail will never arrive. */
        FAILED,
        /** The mail may arrive later. */
        DELAYED,
        /** Its receiver called it spam. */
        COMPLAINT,
        /** Something else: it arrived, it was read. */
        OTHER
    }

    /** Empty when it is no report at all. */
    public static Optional<DeliveryReport> of(ReceivedMail mail) {
        String type = mail.header("Content-Type").toLowerCase(Locale.ROOT);
        if (type.contains("feedback-report")) {
            return Optional.of(new DeliveryReport(Kind.COMPLAINT, "5.7.0"));
        }
        Matcher action = ACTION.matcher(mail.reports());
        if (action.find()) {
            return Optional.of(standard(action.group(1).toLowerCase(Locale.ROOT), mail.reports()));
        }
        return machine(mail) ? Optional.of(inWords(mail)) : Optional.empty();
    }

    private static DeliveryReport standard(String action, String report) {
        Matcher said = STATUS.matcher(report);
        String status = said.find() ? said.group(1) : "5.0.0";
        return switch (action) {
            case "failed" -> new DeliveryReport(Kind.FAILED, status);
            case "delayed" -> new DeliveryReport(Kind.DELAYED, status);
            default -> new DeliveryReport(Kind.OTHER, status);
        };
    }

    private static DeliveryReport inWords(ReceivedMail mail) {
        String words = mail.subject() + "\n" + mail.text();
        Matcher code = IN_WORDS.matcher(words);
        String status = code.find() ? code.group(1) : null;
        if (status != null ? status.startsWith("4") : LATER.matcher(words).find()) {
            return new DeliveryReport(Kind.DELAYED, status == null ? "4.0.0" : status);
        }
        if (status != null || REFUSED.matcher(words).find()) {
            return new DeliveryReport(Kind.FAILED, status == null ? "5.0.0" : status);
        }
        return new DeliveryReport(Kind.OTHER, "2.0.0");
    }

    private static boolean machine(ReceivedMail mail) {
        return mail.header("Return-Path").equals("<>")
                || mail.sender()
                        .filter(sender -> sender.matches("(mailer-daemon|postmaster|microsoftexchange[0-9a-f]*)@.*"))
                        .isPresent();
    }

    /** True when the address is to blame, and not what the mail said or how large it was. */
    public boolean blamesAddress() {
        return kind == Kind.FAILED && status.matches("[45]\\.[0124]\\.\\d+");
    }
}
