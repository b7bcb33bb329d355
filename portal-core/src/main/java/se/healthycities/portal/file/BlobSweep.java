package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Job;

/**
 * Every night, content that nobody names any more is taken away. Whatever a version, a draft or any other row names stays,
 * and so does what was stored within the last day, because content is written before its row. What goes is put aside first
 * and looked at once more: content that somebody stored again in that moment comes back.
 */
@ApplicationScoped
public class BlobSweep implements Job {
    static final Duration GRACE = Duration.ofHours(24);

    private static final String HASH = "[0-9a-f]{64}";

    private final BlobStore blobs;
    private final NamedBlobs named;

    @Inject
    public BlobSweep(BlobStore blobs, NamedBlobs named) {
        this.blobs = blobs;
        this.named = named;
    }

    @Override
    public String name() {
        return "core.blob-sweep";
    }

    @Override
    public Schedule schedule() {
        return new Daily(LocalTime.of(3, 40));
    }

    @Override
    public void run() {
        try {
            Path root = Files.createDirectories(blobs.root());
            Path aside = Files.createDirectories(root.resolve("aside"));
            // What a stop of the server left aside is looked at first.
            Instant old = blobs.diskTime().toInstant().minus(GRACE);
            for (Path left : files(aside)) {
                judge(left, old);
            }
            for (Path folder : children(root, "[0-9a-f]{2}")) {
                sweep(folder, aside, old);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void sweep(Path folder, Path aside, Instant old) throws IOException {
        Map<String, Path> unnamed = new TreeMap<>();
        for (Path file : files(folder)) {
            if (time(file).isBefore(old)) {
                unnamed.put(file.getFileName().toString(), file);
            }
        }
        unnamed.keySet().removeAll(named.among(List.copyOf(unnamed.keySet())));
        for (Path file : unnamed.values()) {
            Path apart = aside.resolve(file.getFileName());
            Files.move(file, apart, StandardCopyOption.ATOMIC_MOVE);
            judge(apart, old);
        }
    }

    /** What lies aside goes, unless it is named after all or was stored again before it was put aside. */
    private void judge(Path apart, Instant old) throws IOException {
        String hash = apart.getFileName().toString();
        Path place = blobs.path(hash);
        boolean needed = !time(apart).isBefore(old) || named.has(hash);
        if (needed && !Files.exists(place)) {
            Files.move(apart, place, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(apart);
        }
    }

    private static Instant time(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        return children(folder, HASH);
    }

    private static List<Path> children(Path folder, String name) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> child.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }
}
