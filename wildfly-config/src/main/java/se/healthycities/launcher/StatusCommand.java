package se.healthycities.launcher;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells whether a portal runs on the data folder, and where. */
@Command(name = "status", description = "Tells whether the portal runs; exit code 0 when it does, 3 when not.")
final class StatusCommand implements Callable<Integer> {

    static final int STOPPED = 3;

    private final DataFolder data;

    StatusCommand(Settings settings) {
        this.data = new DataFolder(settings.data());
    }

    @Override
    public Integer call() {
        Optional<RunningState> state = RunningState.read(data);
        if (state.isPresent()) {
            System.out.println("The portal is running at " + state.get().url() + ".");
            return 0;
        }
        if (data.inUse()) {
            System.out.println("The portal is starting or stopping.");
            return 0;
        }
        System.out.println("The portal is stopped.");
        return STOPPED;
    }
}
