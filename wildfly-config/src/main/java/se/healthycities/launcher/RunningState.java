package se.healthycities.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What other commands need to know of a portal that is ready: who runs it and where it is reached. */
record RunningState(long launcher, String url, String ready, int managementPort, Path server) {

    static void write(DataFolder data, Addresses addresses, Distribution distribution) {
        String text = "launcher=" + ProcessHandle.current().pid() + "\nurl=" + addresses.url() + "\nready="
                + addresses.ready() + "\nmanagementPort=" + addresses.managementPort() + "\nserver="
                + distribution.server() + "\n";
        try {
            PrivateFiles.write(data.running(), text);
        } catch (IOException refused) {
            throw new Refusal("The file " + data.running() + " cannot be written.", refused);
        }
    }

    /** Empty when no portal runs on that folder or when it is not ready yet. */
    static Optional<RunningState> read(DataFolder data) {
        if (!data.inUse() || Files.notExists(data.running())) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(data.running())));
        } catch (IOException vanished) {
            return Optional.empty();
        }
        return Optional.of(new RunningState(
                Long.parseLong(properties.getProperty("launcher")),
                properties.getProperty("url"),
                properties.getProperty("ready"),
                Integer.parseInt(properties.getProperty("managementPort")),
                Path.of(properties.getProperty("server"))));
    }
}
