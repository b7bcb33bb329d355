package se.healthycities.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Finds what a failed start has said about itself, so that nobody has to search a log for the one line that counts. */
final class StartFailure {

    /** The application puts this before a sentence that is meant for the person at the keyboard. */
    static final String MARK = "CONFIGURATION: ";

    private StartFailure() {}

    /** Whether the application has said already why it will not become ready. */
    static boolean isTold(DataFolder data) {
        return reason(ServerProcess.consoleLog(data)).isPresent();
    }

    static String sentence(DataFolder data, String what) {
        return reason(ServerProcess.consoleLog(data))
                .map(reason -> what + ": " + reason)
                .orElse(what + "; see " + data.log().resolve("server.log") + " for the reason.");
    }

    /** The marked sentence, with the lines of a list ("- …") that may follow it. */
    static Optional<String> reason(Path log) {
        String text;
        try {
            text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException noLog) {
            return Optional.empty();
        }
        int start = text.indexOf(MARK);
        if (start < 0) {
            return Optional.empty();
        }
        Iterator<String> lines = text.substring(start + MARK.length()).lines().iterator();
        StringBuilder reason = new StringBuilder(lines.next().strip());
        while (lines.hasNext()) {
            String line = lines.next();
            if (!line.strip().startsWith("- ")) {
                break;
            }
            reason.append(System.lineSeparator()).append(line.stripTrailing());
        }
        return Optional.of(reason.toString());
    }
}
