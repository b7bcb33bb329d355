package se.healthycities.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * One start of the portal from the claim of its data folder to the clean stop: first the database, then the server,
 * and the other way round at the end. A start that fails leaves nothing running.
 */
public final class Launch implements AutoCloseable {

    private final Settings settings;
    private final DataFolder data;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;
    private ServerProcess server;
    private Addresses addresses;
    private Duration took;

    public Launch(Settings settings) {
        this.settings = settings;
        this.data = new DataFolder(settings.data());
    }

    /** Starts everything and returns when the portal is ready. */
    public Launch start() {
        Instant begin = Instant.now();
        try {
            step(this::claim);
            step(() -> addresses = Addresses.of(settings));
            step(this::startServer);
            Ready.await(server, data, addresses.ready(), Duration.ofSeconds(settings.number("start.seconds", 300)));
            took = Duration.between(begin, Instant.now());
            RunningState.write(data, addresses, Distribution.of(settings));
            return this;
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private void claim() {
        data.prepare();
        started.push(data.claim().orElseThrow(() -> new Refusal("A portal runs on " + data.root() + " already.")));
        Orphans.stop(data);
        DemoReset.run(settings, data);
        writeLauncherPid();
    }

    private void startServer() {
        Distribution.of(settings);
        Database database;
        if (settings.get("db.url").isPresent()) {
            database = Database.of(settings);
            DatabaseCheck.check(database, settings.demo());
        } else {
            EmbeddedDatabase embedded = EmbeddedDatabase.start(data);
            started.push(embedded);
            database = embedded.database();
        }
        server = ServerProcess.start(settings, data, addresses, database);
        started.push(server);
    }

    /** A step is done whole before a stop can begin, and none begins after it. */
    private synchronized void step(Runnable step) {
        if (closed) {
            throw new Refusal("The start was broken off.");
        }
        step.run();
    }

    public String address() {
        return addresses.url();
    }

    Duration took() {
        return took;
    }

    DataFolder data() {
        return data;
    }

    /** Completes when the server has ended, wanted or not. */
    CompletableFuture<Process> end() {
        return server.process().onExit();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        boolean claimed = !started.isEmpty();
        while (started.size() > 1) {
            stop(started.pop());
        }
        if (claimed) {
            Orphans.stop(data);
            deleteLauncherPid();
            stop(started.pop());
        }
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            System.err.println(failure.getMessage());
        }
    }

    private void writeLauncherPid() {
        try {
            Files.writeString(data.launcherPid(), ProcessHandle.current().pid() + "\n");
        } catch (IOException refused) {
            throw new Refusal("The data folder " + data.root() + " cannot be written.", refused);
        }
    }

    private void deleteLauncherPid() {
        try {
            Files.deleteIfExists(data.launcherPid());
        } catch (IOException left) {
            System.err.println("The file " + data.launcherPid() + " is left behind.");
        }
    }
}
