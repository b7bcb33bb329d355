package se.healthycities.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the portal in the background and returns when it is ready or has failed. */
@Command(name = "start", description = "Starts the portal in the background.")
final class StartCommand implements Callable<Integer> {

    private final Settings settings;
    private final DataFolder data;

    @Mixin
    private final Restore restore = new Restore();

    StartCommand(Settings settings) {
        this.settings = settings;
        this.data = new DataFolder(settings.data());
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings here = restore.in(settings);
        Restore.archive(here);
        data.prepare();
        Path log = data.log().resolve("launcher.log");
        long before = Files.exists(log) ? Files.size(log) : 0;
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(here.variables());
        Process launcher = builder.start();
        while (!launcher.waitFor(200, TimeUnit.MILLISECONDS)) {
            if (said(log, before).contains(Greeting.READY) && isReady(launcher)) {
                System.out.print(said(log, before));
                return 0;
            }
        }
        System.err.print(said(log, before));
        return launcher.exitValue();
    }

    private boolean isReady(Process launcher) {
        return RunningState.read(data)
                .filter(state -> state.launcher() == launcher.pid())
                .isPresent();
    }

    private static String said(Path log, long before) throws IOException {
        byte[] all = Files.readAllBytes(log);
        return new String(all, (int) before, all.length - (int) before, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of("nohup"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xmx128m", "-cp", System.getProperty("java.class.path"), Portal.class.getName(), "run"));
        return command;
    }
}
