package se.healthycities.launcher;

import java.time.Clock;
import picocli.CommandLine.Command;

/** Help for administrators from the host, where the right to write the data folder is right enough. */
@Command(name = "admin", description = "Lets an administrator in again.")
final class AdminCommand {

    private final Settings settings;

    AdminCommand(Settings settings) {
        this.settings = settings;
    }

    @Command(name = "recover", description = "Makes a one-time address, valid for one hour, for an administrator.")
    int recover() {
        DataFolder data = new DataFolder(settings.data());
        RunningState state = RunningState.read(data)
                .orElseThrow(() -> new Refusal("No portal runs on " + data.root() + "; start it first."));
        System.out.println(Greeting.administrator(AdministratorCode.issue(data, state.url(), Clock.systemUTC())));
        return 0;
    }
}
