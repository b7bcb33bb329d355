package se.healthycities.portal.extraction.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the portal and the worker say to each other: a document's path and format one way, and the other way first its text
 * and then its preview. Every length is checked before anything is read.
 */
public final class Frames {
    private static final int BYTES_OF_A_LETTER = 3;

    private Frames() {}

    /** The text that was read, cut at {@link Limits#TEXT} characters; {@code pages} is 0 where nobody counts. */
    public record ReadText(Outcome outcome, String text, int pages) {}

    public static void ask(DataOutputStream out, String path, Format format) throws IOException {
        out.writeUTF(path);
        out.writeByte(format.ordinal());
        out.flush();
    }

    static String path(DataInputStream in) throws IOException {
        return in.readUTF();
    }

    static Format format(DataInputStream in) throws IOException {
        return Format.values()[in.readByte()];
    }

    static void text(DataOutputStream out, ReadText read) throws IOException {
        byte[] text = read.text().getBytes(StandardCharsets.UTF_8);
        out.writeByte(read.outcome().ordinal());
        out.writeInt(read.pages());
        out.writeInt(text.length);
        out.write(text);
        out.flush();
    }

    public static ReadText text(DataInputStream in) throws IOException {
        int outcome = in.readByte();
        int pages = in.readInt();
        if (outcome < 0 || outcome >= Outcome.values().length || pages < 0) {
            throw new IOException("The worker does not make sense");
        }
        byte[] text = bytes(in, Limits.TEXT * BYTES_OF_A_LETTER);
        return new ReadText(Outcome.values()[outcome], new String(text, StandardCharsets.UTF_8), pages);
    }

    /** @param goesOn whether this process reads another document */
    static void preview(DataOutputStream out, byte[] preview, boolean goesOn) throws IOException {
        out.writeBoolean(goesOn);
        out.writeInt(preview.length);
        out.write(preview);
        out.flush();
    }

    /** Whether the process that sends it reads another document; stands before the preview. */
    public static boolean goesOn(DataInputStream in) throws IOException {
        return in.readBoolean();
    }

    /** A PNG, or nothing. */
    public static byte[] preview(DataInputStream in) throws IOException {
        return bytes(in, Limits.PREVIEW_BYTES);
    }

    private static byte[] bytes(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("The worker says too much");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
