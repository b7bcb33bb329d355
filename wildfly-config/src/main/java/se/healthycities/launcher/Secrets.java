package se.healthycities.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random passwords of the portal's own database, made at the first start and kept for all later ones. */
final class Secrets {

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(DataFolder data) {
        Secrets secrets = new Secrets(data.secrets());
        try {
            if (Files.exists(secrets.file)) {
                secrets.values.load(new StringReader(Files.readString(secrets.file)));
            }
        } catch (IOException refused) {
            throw new Refusal("The file " + secrets.file + " cannot be read.", refused);
        }
        return secrets;
    }

    /** The secret of that name: 128 random bits in hexadecimal, so that it needs no quoting anywhere. */
    String of(String name) {
        if (values.getProperty(name) == null) {
            put(name, random());
        }
        return values.getProperty(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    void put(String name, String value) {
        values.setProperty(name, value);
        try {
            StringWriter text = new StringWriter();
            values.store(text, "Passwords of the portal's own database. Whoever reads this file reads the database.");
            PrivateFiles.write(file, text.toString());
        } catch (IOException refused) {
            throw new Refusal("The file " + file + " cannot be written.", refused);
        }
    }

    static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
