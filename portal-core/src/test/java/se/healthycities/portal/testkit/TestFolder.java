package se.healthycities.portal.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * A JVM's own copy of what the first JVM of a module has filled for all of them. It is filled again as soon as anything on
 * the class path was built again.
 */
final class TestFolder {
    private static final Path ALL = Path.of("target", "test-database").toAbsolutePath();
    private static final String RUN = "run-";
    private static final String FILLED = "filled-";

    private final Path path;

    private TestFolder(Path path) {
        this.path = path;
    }

    static TestFolder filled(Filling filling) throws IOException {
        Files.createDirectories(ALL);
        try (FileChannel file =
                        FileChannel.open(ALL.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock oneAtATime = file.lock()) {
            Path filled = ALL.resolve(FILLED + ClassPathKey.now());
            if (!Files.exists(filled)) {
                clear();
                Path half = ALL.resolve("half");
                Files.createDirectories(half);
                filling.fill(half);
                Files.move(half, filled);
            }
            TestFolder own =
                    new TestFolder(ALL.resolve(RUN + ProcessHandle.current().pid()));
            own.delete();
            copy(filled, own.path);
            return own;
        }
    }

    Path path() {
        return path;
    }

    void delete() {
        delete(path);
    }

    /** What was filled from other classes, half, or for a JVM that was killed. */
    private static void clear() throws IOException {
        List<Path> old;
        try (Stream<Path> all = Files.list(ALL)) {
            old = all.filter(Files::isDirectory).filter(folder -> !runs(folder)).toList();
        }
        old.forEach(TestFolder::delete);
    }

    private static boolean runs(Path folder) {
        String name = folder.getFileName().toString();
        return name.startsWith(RUN)
                && ProcessHandle.of(Long.parseLong(name.substring(RUN.length())))
                        .isPresent();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : (Iterable<Path>) all::iterator) {
                // With its rights: PostgreSQL refuses a folder that others may read.
                Files.copy(one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, IOException fault) throws IOException {
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Writes into an empty folder what every JVM gets a copy of. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }
}
