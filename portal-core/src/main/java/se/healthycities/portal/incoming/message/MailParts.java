package se.healthycities.portal.incoming.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a mail apart: its words, as the sender's program wrote them, and its files. */
final class MailParts {
    private static final int DEEPEST = 20;
    private static final int MOST = 200;
    /** Pictures that stand in the text and are smaller than this belong to a signature. */
    private static final int LOGO = 20_000;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder reports = new StringBuilder();
    private final List<MailFile> files = new ArrayList<>();
    private int seen;

    static MailParts of(MimeMessage message) throws UnreadableMail {
        MailParts parts = new MailParts();
        try {
            parts.take(message, 0);
        } catch (MessagingException | IOException | RuntimeException fault) {
            throw new UnreadableMail(fault);
        }
        return parts;
    }

    String text() {
        return plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString();
    }

    /** What servers say in parts that no person reads. */
    String reports() {
        return reports.toString();
    }

    List<MailFile> files() {
        return List.copyOf(files);
    }

    private void take(MimePart part, int depth) throws MessagingException, IOException, UnreadableMail {
        if (depth > DEEPEST || ++seen > MOST) {
            throw new UnreadableMail("It has too many parts.");
        }
        ContentType type = type(part);
        if (type.getPrimaryType().equalsIgnoreCase("multipart")) {
            MimeMultipart inside = part.getContent() instanceof MimeMultipart multipart
                    ? multipart
                    : new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < inside.getCount(); i++) {
                take((MimePart) inside.getBodyPart(i), depth + 1);
            }
        } else {
            leaf(part, type);
        }
    }

    private void leaf(MimePart part, ContentType type) throws MessagingException, IOException {
        String name = name(part);
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || name != null;
        String kind = (type.getPrimaryType() + "/" + type.getSubType()).toLowerCase(Locale.ROOT);
        byte[] content = part.getInputStream().readAllBytes();
        switch (kind) {
            case "message/delivery-status",
                    "message/global-delivery-status",
                    "message/feedback-report",
                    "text/rfc822-headers",
                    "message/disposition-notification" ->
                reports.append(CharsetText.of(content, type)).append('\n');
            case "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature" -> {}
            case "text/plain" -> words(plain, attached, name, "txt", content, flowed(content, type));
            case "text/html" -> words(html, attached, name, "html", content, CharsetText.of(content, type));
            case "message/rfc822" -> {
                reports.append(CharsetText.of(content, type)).append('\n');
                file(name == null ? "mejl.eml" : name, content);
            }
            default -> {
                if (!logo(part, kind, content)) {
                    file(name == null ? "bilaga" : name, content);
                }
            }
        }
    }

    private void words(StringBuilder to, boolean attached, String name, String ending, byte[] content, String text) {
        if (attached) {
            file(name == null ? "text." + ending : name, content);
        } else {
            to.append(to.isEmpty() ? "" : "\n").append(text);
        }
    }

    private void file(String name, byte[] content) {
        if (content.length > 0) {
            files.add(new MailFile(name, content));
        }
    }

    private static String flowed(byte[] content, ContentType type) {
        String text = CharsetText.of(content, type);
        return "flowed".equalsIgnoreCase(type.getParameter("format"))
                ? FlowedText.join(text, "yes".equalsIgnoreCase(type.getParameter("delsp")))
                : text;
    }

    private static boolean logo(MimePart part, String kind, byte[] content) throws MessagingException {
        return kind.startsWith("image/")
                && part.getContentID() != null
                && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                && content.length < LOGO;
    }

    private static ContentType type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType());
        } catch (ParseException nonsense) {
            return new ContentType("text", "plain", null);
        }
    }

    private static String name(Part part) throws MessagingException {
        String name;
        try {
            name = part.getFileName();
        } catch (ParseException nonsense) {
            return "bilaga";
        }
        try {
            return name == null ? null : MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException asItIs) {
            return name;
        }
    }
}
