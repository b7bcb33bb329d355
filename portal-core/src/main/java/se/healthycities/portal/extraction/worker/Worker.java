package se.healthycities.portal.extraction.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.LogManager;
import javax.imageio.ImageIO;

/**
 * Reads documents of strangers in a process of its own, with little memory and no secrets, so that a hostile file can harm
 * nobody else (E5). It is told what to read on its standard input and ends by itself when that closes.
 */
public final class Worker {
    private final BlockingQueue<Task> tasks = new ArrayBlockingQueue<>(1);

    private Worker() {}

    public static void main(String[] none) throws IOException, InterruptedException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 * 1024));
        // Nothing but answers goes to the portal, whatever a library has to say.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        LogManager.getLogManager().reset();
        ImageIO.setUseCache(false);
        new Worker().run(out);
    }

    private void run(DataOutputStream out) throws IOException, InterruptedException {
        Thread listener = new Thread(this::listen, "listener");
        listener.setDaemon(true);
        listener.start();
        boolean fit = true;
        while (fit) {
            Task task = tasks.take();
            fit = new Reading(Path.of(task.path()), task.format(), out).run();
        }
    }

    /** Goes on while a document is read, so that the worker notices when the portal is gone. */
    private void listen() {
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            while (true) {
                tasks.put(new Task(Frames.path(in), Frames.format(in)));
            }
        } catch (IOException | RuntimeException | InterruptedException over) {
            Runtime.getRuntime().halt(0);
        }
    }

    private record Task(String path, Format format) {}
}
