package se.healthycities.portal.transfer.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder in which an archive's rows and pages lie until they are sent; nobody else may read it, and it goes when closed. */
class Workplace implements AutoCloseable {
    private final Path folder;

    Workplace(Path data) throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(data.resolve("exports")), "archive");
    }

    Path folder() {
        return folder;
    }

    /** What lies here, as the names of an archive's entries. */
    List<String> entries() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
