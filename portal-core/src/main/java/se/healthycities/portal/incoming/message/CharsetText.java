package se.healthycities.portal.incoming.message;

import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Bytes of a mail as words, whatever its header says: many say Latin-1 and mean Windows, some say nothing. */
final class CharsetText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CharsetText() {}

    static String of(byte[] content, ContentType type) {
        Charset said = charset(type.getParameter("charset"));
        if (said == null || said.equals(StandardCharsets.UTF_8) || said.equals(StandardCharsets.US_ASCII)) {
            return utf8OrWindows(content);
        }
        return new String(content, said.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : said);
    }

    private static String utf8OrWindows(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException somethingElse) {
            return new String(content, WINDOWS);
        }
    }

    private static Charset charset(String name) {
        try {
            return name == null ? null : Charset.forName(MimeUtility.javaCharset(name.trim()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
