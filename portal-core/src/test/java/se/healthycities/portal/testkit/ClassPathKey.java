package se.healthycities.portal.testkit;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Changes with every class, text and library that the tests run with. */
final class ClassPathKey {
    private ClassPathKey() {}

    static String now() throws IOException {
        CRC32 key = new CRC32();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            try (Stream<Path> files = Files.exists(Path.of(entry)) ? Files.walk(Path.of(entry)) : Stream.empty()) {
                List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
                for (Path file : sorted) {
                    String state = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
                    key.update(state.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return Long.toHexString(key.getValue());
    }
}
