package se.healthycities.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The portal's own PostgreSQL, for a network without a database administrator: it lives and dies with the portal. */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String MAJOR = "18";

    private final DataFolder data;
    private final EmbeddedPostgres postgres;
    private final Database database;

    private EmbeddedDatabase(DataFolder data, EmbeddedPostgres postgres, Database database) {
        this.data = data;
        this.postgres = postgres;
        this.database = database;
    }

    public static EmbeddedDatabase start(DataFolder data) {
        refuseRootWithoutNamespaces();
        Secrets secrets = Secrets.in(data);
        try {
            checkFolder(data, secrets);
            String superuser = secrets.of("postgres");
            Path passwordFile = data.root().resolve("password-of-first-start");
            PrivateFiles.write(passwordFile, superuser + "\n");
            EmbeddedPostgres postgres;
            try {
                postgres = builder(data, superuser, passwordFile).start();
            } finally {
                Files.deleteIfExists(passwordFile);
            }
            return new EmbeddedDatabase(data, postgres, DatabaseRoles.prepare(postgres, secrets));
        } catch (IOException | IllegalStateException | ExceptionInInitializerError failure) {
            Orphans.stopDatabase(data);
            throw new Refusal(
                    "The portal's own database does not start; see " + log(data) + " for the reason.", failure);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder data, String superuser, Path passwordFile) {
        ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(log(data).toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setOverrideWorkingDirectory(data.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(Ports.free())
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setConnectConfig("password", superuser);
        // The library switches both off, for tests; a portal keeps what it has confirmed.
        builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        builder.setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", DatabaseMemory.sharedBuffers());
        // For initdb: the library asks for "trust", which would let every account of the host in.
        builder.setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString());
        return builder.setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        Optional<ProcessHandle> postmaster = Orphans.database(data);
        try {
            postgres.close();
        } catch (IOException unlocked) {
            throw new Refusal("The portal's own database could not be stopped in order.", unlocked);
        } finally {
            Orphans.stopDatabase(data);
            postmaster.ifPresent(Orphans::awaitEnd);
        }
    }

    private static void checkFolder(DataFolder data, Secrets secrets) throws IOException {
        Path version = data.postgres().resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(MAJOR)) {
                throw new Refusal("The database in " + data.postgres() + " was written by PostgreSQL " + found
                        + "; this portal brings " + MAJOR + ".");
            }
            if (!secrets.has("postgres")) {
                throw new Refusal("The file " + data.secrets() + " with the passwords of the database is missing.");
            }
            if (!secrets.has(DatabaseRoles.COMPLETE)) {
                // The first start was cut off before the database was ready: nothing is in it, yet nothing is deleted.
                Files.move(data.postgres(), data.root().resolve("postgres-incomplete-" + System.currentTimeMillis()));
            }
        }
        removeHalfUnpackedBinaries(data);
    }

    private static void removeHalfUnpackedBinaries(DataFolder data) throws IOException {
        Files.createDirectories(data.binaries());
        Set<Path> folders;
        try (Stream<Path> list = Files.list(data.binaries())) {
            folders = list.collect(Collectors.toSet());
        }
        for (Path folder : folders) {
            if (Files.notExists(folder.resolve(".exists"))) {
                PrivateFiles.deleteFolder(folder);
            }
        }
    }

    private static void refuseRootWithoutNamespaces() {
        if (System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
            throw new Refusal("PostgreSQL does not run as root and this machine has no user namespaces to help it; "
                    + "start the portal as another user or name a database by PORTAL_DB_URL.");
        }
    }

    private static Path log(DataFolder data) {
        return data.log().resolve("postgres.log");
    }
}
