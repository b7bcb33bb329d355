package se.healthycities.portal.incoming.message;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as it came, read: who says to have sent it, to which words of the portal's address, what it says, what is with it. */
public final class ReceivedMail {
    /** Where servers write to whom a mail really went, and where senders wrote to whom they meant it. */
    private static final List<List<String>> RECEIVERS = List.of(
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To"),
            List.of("To", "Cc", "Resent-To"));

    /** How far into a mail one looks for names of other mails: they stand in its beginning, and memory is small. */
    private static final int LOOKED_AT = 262_144;

    private final MimeMessage message;
    private final MailParts parts;
    private final byte[] raw;

    private ReceivedMail(MimeMessage message, MailParts parts, byte[] raw) {
        this.message = message;
        this.parts = parts;
        this.raw = raw;
    }

    /** @throws UnreadableMail when nobody could say what it says */
    public static ReceivedMail read(byte[] raw) throws UnreadableMail {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            return new ReceivedMail(message, MailParts.of(message), raw);
        } catch (MessagingException fault) {
            throw new UnreadableMail(fault);
        }
    }

    /** The Message-ID, empty when it has none. */
    public String messageId() {
        return header("Message-ID");
    }

    /** The one plain address that it says to come from, in small letters. */
    public Optional<String> sender() {
        try {
            InternetAddress[] from = InternetAddress.parseHeader(header("From"), false);
            return from.length == 1 && from[0].getAddress() != null
                    ? Optional.of(from[0].getAddress().toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (AddressException nonsense) {
            return Optional.empty();
        }
    }

    public String subject() {
        try {
            return Optional.ofNullable(message.getSubject()).orElse("").strip();
        } catch (MessagingException nonsense) {
            return "";
        }
    }

    /** What stands after the plus sign of the portal's address, for each time that it is among the receivers. */
    public Set<String> words(String mailbox) {
        int at = mailbox.lastIndexOf('@');
        Pattern address = Pattern.compile("(?i)(?<![\\w.+-])" + Pattern.quote(mailbox.substring(0, at))
                + "\\+([a-z0-9.-]{1,60})" + Pattern.quote(mailbox.substring(at)) + "(?![\\w-])");
        for (List<String> headers : RECEIVERS) {
            Set<String> words = new LinkedHashSet<>();
            headers.forEach(name -> headers(name).forEach(line -> {
                Matcher found = address.matcher(line);
                while (found.find()) {
                    words.add(found.group(1).toLowerCase(Locale.ROOT));
                }
            }));
            if (!words.isEmpty()) {
                return words;
            }
        }
        return Set.of();
    }

    /** All that was said, with what is quoted. */
    public String text() {
        return parts.text();
    }

    public List<MailFile> files() {
        return parts.files();
    }

    /** What mail servers say in it to each other. */
    String reports() {
        return parts.reports();
    }

    /** The beginnings of the mail's own header and of its words, for names of other mails that stand in them. */
    public String everything() {
        String source = new String(raw, 0, Math.min(raw.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return source + "\n" + beginning(parts.text()) + "\n" + beginning(parts.reports());
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(words.length(), LOOKED_AT));
    }

    /** The header's first line of that name, on one line; empty when there is none. */
    public String header(String name) {
        return headers(name).stream().findFirst().orElse("");
    }

    public List<String> headers(String name) {
        try {
            String[] lines = message.getHeader(name);
            return lines == null
                    ? List.of()
                    : Arrays.stream(lines)
                            .map(line -> line.replaceAll("\\R\\s*", " ").strip())
                            .toList();
        } catch (MessagingException nonsense) {
            return List.of();
        }
    }

    boolean has(String name) {
        return !headers(name).isEmpty();
    }

    /** True when some header begins with these words. */
    boolean hasLike(String beginning) {
        try {
            for (Header header : Collections.list(message.getAllHeaders())) {
                if (header.getName().toLowerCase(Locale.ROOT).startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        } catch (MessagingException nonsense) {
            return false;
        }
    }
}
