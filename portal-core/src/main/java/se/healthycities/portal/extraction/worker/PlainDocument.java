package se.healthycities.portal.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text file: by its mark, else UTF-8 when all of it is, else the old Western European letters of Windows. */
final class PlainDocument {
    private static final Charset OLD = Charset.forName("windows-1252");

    private PlainDocument() {}

    static void read(Path file, TextSink sink) throws IOException {
        byte[] bytes;
        try (InputStream content = Files.newInputStream(file)) {
            bytes = content.readNBytes(Limits.PLAIN);
        }
        CharBuffer text = decode(bytes);
        sink.write(text.array(), text.arrayOffset(), text.length());
    }

    private static CharBuffer decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE.decode(ByteBuffer.wrap(bytes));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE.decode(ByteBuffer.wrap(bytes));
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // The last letter may be cut, so the end of the bytes is not the end of the text.
        boolean wrong = strict.decode(ByteBuffer.wrap(bytes), text, false).isError();
        return wrong ? OLD.decode(ByteBuffer.wrap(bytes)) : text.flip();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
