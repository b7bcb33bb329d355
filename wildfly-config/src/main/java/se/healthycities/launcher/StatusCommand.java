package se.healthycities.launcher;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Tells in one line whether a portal runs on the data folder, where, and whether it can work. */
@Command(
        name = "status",
        description = "Tells whether the portal runs; exit code 0 when it does, 3 when not, 4 when it is not ready.")
final class StatusCommand implements Callable<Integer> {

    static final int STOPPED = 3;
    static final int UNWELL = 4;

    private final DataFolder data;

    StatusCommand(Settings settings) {
        this.data = new DataFolder(settings.data());
    }

    @Override
    public Integer call() {
        Optional<RunningState> state = RunningState.read(data);
        if (state.isPresent()) {
            boolean well = Ready.answers(URI.create(state.get().ready()));
            System.out.println("The portal is running at " + state.get().url()
                    + (well
                            ? " and is ready."
                            : " but is not ready: see " + state.get().url() + "/admin/status."));
            return well ? 0 : UNWELL;
        }
        if (data.inUse()) {
            System.out.println("The portal is starting or stopping.");
            return 0;
        }
        System.out.println("The portal is stopped.");
        return STOPPED;
    }
}
