package se.healthycities.portal.extraction.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.extraction.worker.Format;
import se.healthycities.portal.extraction.worker.Frames;
import se.healthycities.portal.extraction.worker.Frames.ReadText;
import se.healthycities.portal.extraction.worker.Worker;

/**
 * One process that reads documents one after the other. The only place of the portal that starts a program: Java itself,
 * with words that stand here and nothing that anybody typed, without the portal's environment, and with a low priority.
 */
final class WorkerProcess implements AutoCloseable {
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final List<String> LIMITS = List.of(
            "-Xms16m",
            "-Xmx192m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8");

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private volatile boolean spent;

    private WorkerProcess(Process process) {
        this.process = process;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 64 * 1024));
    }

    static WorkerProcess start(WorkerFolder folder) throws IOException {
        return new WorkerProcess(launch(folder, Worker.class));
    }

    /** @param program which of the worker's programs runs */
    static Process launch(WorkerFolder folder, Class<?> program) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "5"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LIMITS);
        String work = folder.work().toString();
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + work,
                "-Duser.home=" + work,
                "-Dpdfbox.fontcache=" + work,
                "-cp",
                folder.classPath(),
                program.getName()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.work().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        // For names of folders with other letters than English ones.
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** False when the next document wants another process. */
    boolean ready() {
        return !spent && process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** After anything but {@link Reading.Ending#WHOLE} the process is dead. */
    Reading read(Path file, Format format, Duration limit) {
        ReadText text = null;
        Watch watch = new Watch(process, limit);
        try (watch) {
            Frames.ask(questions, file.toString(), format);
            text = Frames.text(answers);
            spent = !Frames.goesOn(answers);
            return new Reading(Reading.Ending.WHOLE, text, Frames.preview(answers));
        } catch (IOException broken) {
            close();
            Reading.Ending ending = watch.late() ? Reading.Ending.LATE : Reading.Ending.LOST;
            return new Reading(ending, text, new byte[0]);
        }
    }

    @Override
    public void close() {
        spent = true;
        process.destroyForcibly();
    }
}
