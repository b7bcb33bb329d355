package se.healthycities.portal.file.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CyclicBarrier;

/** Pieces of a file as they come from a network: whole, broken off, or at the same moment as somebody else's. */
final class SentBytes {
    private SentBytes() {}

    static InputStream whole(byte[] content, int from, int to) {
        return new ByteArrayInputStream(content, from, to - from);
    }

    /** The line breaks after these bytes. */
    static InputStream broken(byte[] content, int from, int to) {
        return new ByteArrayInputStream(content, from, to - from) {
            @Override
            public synchronized int read(byte[] into, int at, int length) {
                int read = super.read(into, at, Math.min(length, 1000));
                if (read < 0) {
                    sneak(new IOException("connection lost"));
                }
                return read;
            }
        };
    }

    /** Nobody's bytes end before everybody's have begun. */
    static InputStream together(byte[] content, int from, int to, CyclicBarrier barrier) {
        return new ByteArrayInputStream(content, from, to - from) {
            @Override
            public synchronized int read(byte[] into, int at, int length) {
                int read = super.read(into, at, length);
                if (read < 0) {
                    try {
                        barrier.await();
                    } catch (Exception fault) {
                        throw new IllegalStateException(fault);
                    }
                }
                return read;
            }
        };
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void sneak(Throwable fault) throws E {
        throw (E) fault;
    }
}
