package se.healthycities.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.CliCommandBuilder;

/** Speaks to a running server through WildFly's own command line, which the account of the portal may use. */
record Management(Path server, Path plugins, int port, URI ready) {

    private static final int PATIENCE_SECONDS = 120;

    /** Empty when no portal runs on that folder. */
    static Optional<Management> of(DataFolder data) {
        return RunningState.read(data)
                .map(state -> new Management(
                        state.server(), data.plugins(), state.managementPort(), URI.create(state.ready())));
    }

    void add(String plugin) {
        run("deployment-overlay add --name=" + PluginOverlays.name(plugin) + " --content="
                + PluginOverlays.place(plugin) + "=" + plugin + " --deployments=ROOT.war --redeploy-affected");
        awaitReady();
    }

    void remove(String plugin) {
        run("deployment-overlay remove --name=" + PluginOverlays.name(plugin) + " --redeploy-affected");
        awaitReady();
    }

    /** Runs in the plugin folder, so that a plain file name names the jar whatever the folder is called. */
    void run(String command) {
        try {
            Process process = new ProcessBuilder(CliCommandBuilder.asModularLauncher(server)
                            .setJavaHome(Path.of(System.getProperty("java.home")))
                            .addJavaOption("-Djboss.cli.config="
                                    + server.resolve("bin").resolve("jboss-cli.xml"))
                            .setConnection("127.0.0.1", port)
                            .setTimeout(PATIENCE_SECONDS * 1_000)
                            .setCommand(command)
                            .build())
                    .directory(plugins.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Refusal("The server refuses the plugin: " + said.strip());
            }
        } catch (IOException failure) {
            throw new Refusal("The server's command line could not be started.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("The wait for the server was interrupted.", interrupted);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Ready.answers(ready)) {
            if (System.nanoTime() > end) {
                throw new Refusal("The portal was not ready again after " + PATIENCE_SECONDS + " seconds.");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }
}
