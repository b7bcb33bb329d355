package se.healthycities.portal.account;

/** Bytes as people type them into an authenticator app: RFC 4648's alphabet, without padding. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int kept = 0;
        for (byte next : bytes) {
            buffer = buffer << Byte.SIZE | next & 0xff;
            kept += Byte.SIZE;
            while (kept >= BITS) {
                kept -= BITS;
                text.append(ALPHABET.charAt(buffer >> kept & 31));
            }
            buffer &= (1 << kept) - 1;
        }
        if (kept > 0) {
            text.append(ALPHABET.charAt(buffer << BITS - kept & 31));
        }
        return text.toString();
    }
}
