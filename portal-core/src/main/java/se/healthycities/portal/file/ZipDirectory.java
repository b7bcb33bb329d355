package se.healthycities.portal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads which files a ZIP says that it holds, from the list at its end, within fixed bounds and without unpacking anything:
 * an archive bomb costs no more than a letter.
 */
final class ZipDirectory {
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int END = 22;
    private static final int ENTRY = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST = 1024 * 1024;

    private ZipDirectory() {}

    /** True when the list is whole and names this file in its first megabyte. */
    static boolean lists(Path zip, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(zip)) {
            ByteBuffer tail = read(channel, Math.max(0, channel.size() - END - LONGEST_COMMENT), END + LONGEST_COMMENT);
            for (int at = tail.limit() - END; at >= 0; at--) {
                if (tail.getInt(at) == END_MARK) {
                    long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
                    long first = Integer.toUnsignedLong(tail.getInt(at + 16));
                    boolean inside = first + bytes <= channel.size();
                    return inside && names(read(channel, first, (int) Math.min(bytes, MOST)), name);
                }
            }
            return false;
        }
    }

    private static boolean names(ByteBuffer list, String name) {
        byte[] sought = name.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (at + ENTRY <= list.limit() && list.getInt(at) == ENTRY_MARK) {
            int length = Short.toUnsignedInt(list.getShort(at + 28));
            if (length == sought.length
                    && at + ENTRY + length <= list.limit()
                    && list.slice(at + ENTRY, length).equals(ByteBuffer.wrap(sought))) {
                return true;
            }
            at += ENTRY
                    + length
                    + Short.toUnsignedInt(list.getShort(at + 30))
                    + Short.toUnsignedInt(list.getShort(at + 32));
        }
        return false;
    }

    private static ByteBuffer read(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(most, channel.size() - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // until it is full
        }
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }
}
