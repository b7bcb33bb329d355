package se.healthycities.launcher;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code portal}: starts, stops and tends a portal on this machine. */
@Command(
        name = "portal",
        description = "Starts, stops and tends the Healthy Cities portal on this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            StartCommand.class,
            StopCommand.class,
            StatusCommand.class,
            PluginCommand.class,
            AdminCommand.class,
            AuditCommand.class,
            ReindexCommand.class,
            HelpCommand.class
        })
public final class Portal {

    static final int REFUSED = 1;

    private Portal() {}

    public static void main(String[] arguments) {
        System.exit(execute(Settings.ofProcess(), arguments));
    }

    static int execute(Settings settings, String... arguments) {
        CommandLine line = new CommandLine(new Portal(), new WithSettings(settings));
        line.setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command.getErr()));
        return line.execute(arguments);
    }

    private static int tell(Exception failure, PrintWriter errors) {
        if (failure instanceof Refusal) {
            errors.println(failure.getMessage());
        } else {
            errors.println("The launcher failed.");
            failure.printStackTrace(errors);
        }
        errors.flush();
        return REFUSED;
    }

    /** Gives each command the settings of this process. */
    private record WithSettings(Settings settings) implements CommandLine.IFactory {
        private static final Map<Class<?>, java.util.function.Function<Settings, Object>> COMMANDS = Map.of(
                RunCommand.class, RunCommand::new,
                StartCommand.class, StartCommand::new,
                StopCommand.class, StopCommand::new,
                StatusCommand.class, StatusCommand::new,
                PluginCommand.class, PluginCommand::new,
                AdminCommand.class, AdminCommand::new,
                AuditCommand.class, AuditCommand::new,
                ReindexCommand.class, ReindexCommand::new);

        @Override
        public <K> K create(Class<K> type) throws Exception {
            var maker = COMMANDS.get(type);
            return maker == null ? CommandLine.defaultFactory().create(type) : type.cast(maker.apply(settings));
        }
    }
}
