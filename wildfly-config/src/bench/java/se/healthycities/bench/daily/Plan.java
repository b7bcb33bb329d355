package se.healthycities.bench.daily;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the process of the load is told: who has logged in, what each of them opens, and what the database was asked when
 * such pages were opened.
 *
 * @param cookies the session of each visitor
 * @param visits the addresses for each task and visitor
 * @param sql for each task the statements of some of its requests
 * @param requests so many are measured of each kind
 * @param warmUp so many of each kind come before, unmeasured
 */
record Plan(
        String address,
        String still,
        List<String> cookies,
        Map<Task, List<List<String>>> visits,
        Map<Task, List<List<Asked>>> sql,
        Source source,
        long server,
        long database,
        int requests,
        int warmUp)
        implements Serializable {

    /** Where plain JDBC reaches the database, as the application does. */
    record Source(String url, String user, String password) implements Serializable {}

    static void write(Object thing, Path file) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(thing);
        }
    }

    static <T> T read(Path file, Class<T> kind) {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return kind.cast(in.readObject());
        } catch (IOException | ClassNotFoundException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
