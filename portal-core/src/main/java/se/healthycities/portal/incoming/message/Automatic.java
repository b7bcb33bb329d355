package se.healthycities.portal.incoming.message;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells mails that no person wrote: nobody is answered by a machine, and no two machines answer each other for ever. */
public final class Automatic {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)(re:\\s*|sv:\\s*)?(autosvar|automatiskt? svar|automatic reply|auto(matic)?[- ]?(reply|response)|auto:|out of (the )?office|frånvaro|frånvarande|inte på kontoret|abwesenheit|semester:).*");
    private static final Pattern SENDER =
            Pattern.compile("(mailer-daemon|postmaster|no-?reply|do-?not-?reply|svara-?inte|noreply-.*)@.*");
    private static final Pattern PRECEDENCE = Pattern.compile("(?i)\\s*(bulk|junk|list|auto_reply|auto-reply)\\s*");
    private static final Pattern HOLIDAY = Pattern.compile(
            "(?ius)\\W*(hej\\W+|hi\\W+|hello\\W+)?(tack för (ditt|ert) (mejl|mail|e-post|meddelande|brev)|jag är (för närvarande )?(på semester|ledig|frånvarande|föräldraledig|sjukskriven|inte på kontoret)|thank you for your (e-?mail|message)|i am (currently )?(out of|on (holiday|vacation|leave))).{0,400}(åter|tillbaka|semester|frånvarande|ledig|out of (the )?office|back|return|vid brådskande|urgent).*");

    private Automatic() {}

    public static boolean is(ReceivedMail mail) {
        String submitted = mail.header("Auto-Submitted").toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.equals("no")
                || PRECEDENCE.matcher(mail.header("Precedence")).matches()
                || mail.has("X-Autoreply")
                || mail.has("X-Autorespond")
                || mail.has("X-Auto-Reply-From")
                || mail.hasLike("list-")
                || mail.header("Return-Path").equals("<>")
                || mail.header("Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/report")
                || mail.sender()
                        .filter(sender -> SENDER.matcher(sender).matches())
                        .isPresent()
                || SUBJECT.matcher(mail.subject()).matches()
                || HOLIDAY.matcher(ReplyText.of(mail.text())).matches();
    }
}
