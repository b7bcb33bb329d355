package se.healthycities.portal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Counts what lies in the data folder, by names only: no content is opened. */
@ApplicationScoped
public class Storage {
    private final BlobStore blobs;
    private final NamedBlobs named;
    private final EntityManager entityManager;

    @Inject
    public Storage(BlobStore blobs, NamedBlobs named, EntityManager entityManager) {
        this.blobs = blobs;
        this.named = named;
        this.entityManager = entityManager;
    }

    public StorageFigures figures() {
        long bytes = ((Number) entityManager
                        .createNativeQuery("select coalesce(sum(bytes), 0) from (select distinct on (sha256) bytes"
                                + " from core.file_versions) content")
                        .getSingleResult())
                .longValue();
        try {
            Path root = Files.createDirectories(blobs.root());
            return new StorageFigures(
                    contents(root),
                    named.count(),
                    bytes,
                    Files.getFileStore(root).getUsableSpace(),
                    Files.isWritable(root));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static long contents(Path root) throws IOException {
        long number = 0;
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (folder.getFileName().toString().matches("[0-9a-f]{2}")) {
                    try (Stream<Path> contents = Files.list(folder)) {
                        number += contents.count();
                    }
                }
            }
        }
        return number;
    }
}
