package se.healthycities.portal.account;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** An authenticator app as people have it in their phones: it is given the secret as text. */
public class TestAuthenticatorApp {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private byte[] secret;

    public void read(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char letter : text.replace(" ", "").toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        secret = bytes.toByteArray();
    }

    public String code(Instant time) {
        return Totp.code(secret, Totp.step(time), 6);
    }
}
