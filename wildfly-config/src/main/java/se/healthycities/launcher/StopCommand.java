package se.healthycities.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

/** Ends a portal that runs on the data folder and waits until server and database are down. */
@Command(name = "stop", description = "Ends the portal and waits until it is down.")
final class StopCommand implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 90;

    private final DataFolder data;

    StopCommand(Settings settings) {
        this.data = new DataFolder(settings.data());
    }

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        if (!data.inUse()) {
            var orphans = data.root().toFile().exists() ? data.claim() : java.util.Optional.<DataFolder.Claim>empty();
            orphans.ifPresent(claim -> {
                Orphans.stop(data);
                claim.close();
            });
            System.out.println("No portal runs on " + data.root() + ".");
            return 0;
        }
        ProcessHandle launcher = Orphans.pid(data.launcherPid())
                .flatMap(ProcessHandle::of)
                .orElseThrow(() -> new Refusal("The portal on " + data.root() + " does not tell its process."));
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            throw new Refusal("The portal is still running after " + PATIENCE_SECONDS + " seconds.", stubborn);
        }
        System.out.println("The portal is stopped.");
        return 0;
    }
}
