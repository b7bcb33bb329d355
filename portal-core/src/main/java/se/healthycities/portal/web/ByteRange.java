package se.healthycities.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for: one range, or the whole file when it asks for none, for several, or in a way
 * that cannot be read.
 */
record ByteRange(int status, long first, long bytes, long total) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static ByteRange asked(HttpServletRequest request, long total) {
        String range = request.getHeader("Range");
        boolean conditional = request.getHeader("If-Range") != null;
        return of(range == null || conditional ? "" : range, total);
    }

    static ByteRange of(String range, long total) {
        Matcher asked = ONE.matcher(range);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return whole(total);
        }
        long last = total - 1;
        long first;
        if (asked.group(1).isEmpty()) {
            first = Math.max(0, total - Long.parseLong(asked.group(2)));
        } else {
            first = Long.parseLong(asked.group(1));
            if (!asked.group(2).isEmpty()) {
                long wanted = Long.parseLong(asked.group(2));
                if (wanted < first) {
                    return whole(total);
                }
                last = Math.min(last, wanted);
            }
        }
        return first > last
                ? new ByteRange(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE, 0, 0, total)
                : new ByteRange(HttpServletResponse.SC_PARTIAL_CONTENT, first, last - first + 1, total);
    }

    private static ByteRange whole(long total) {
        return new ByteRange(HttpServletResponse.SC_OK, 0, total, total);
    }

    /** The value of Content-Range. */
    String header() {
        return bytes == 0 ? "bytes */" + total : "bytes " + first + "-" + (first + bytes - 1) + "/" + total;
    }

    /** True for the whole file and for the range that begins it: further ranges are the same download. */
    boolean begins() {
        return first == 0 && status != HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE;
    }

    void copy(FileChannel content, OutputStream out) throws IOException {
        WritableByteChannel target = Channels.newChannel(out);
        for (long done = 0; done < bytes; ) {
            long copied = content.transferTo(first + done, bytes - done, target);
            if (copied <= 0) {
                throw new IOException("The content ends before its length.");
            }
            done += copied;
        }
    }
}
