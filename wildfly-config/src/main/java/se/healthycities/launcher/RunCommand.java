package se.healthycities.launcher;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the portal in the foreground until Ctrl-C. */
@Command(name = "run", description = "Runs the portal until Ctrl-C.")
final class RunCommand implements Callable<Integer> {

    private final Settings given;

    @Mixin
    private final Restore restore = new Restore();

    RunCommand(Settings settings) {
        this.given = settings;
    }

    @Override
    public Integer call() {
        Settings settings = restore.in(given);
        Restore.archive(settings);
        Launch launch = new Launch(settings);
        Thread stop = new Thread(launch::close, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            launch.start();
        } catch (Refusal refusal) {
            if (endsAnyway(stop)) {
                return Portal.REFUSED;
            }
            throw refusal;
        }
        System.out.println(Greeting.ready(launch.address(), launch.took().toSeconds()));
        Greeting.afterReady(settings, launch.data(), launch.address(), Clock.systemUTC())
                .forEach(System.out::println);
        launch.end().join();
        if (endsAnyway(stop)) {
            return 0;
        }
        launch.close();
        throw new Refusal("The server has ended by itself; see "
                + launch.data().log().resolve("server.log") + " for the reason.");
    }

    /** Whether Ctrl-C or a stop is under way; else the hook has nothing left to do and is taken back. */
    private static boolean endsAnyway(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
            return false;
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }
}
