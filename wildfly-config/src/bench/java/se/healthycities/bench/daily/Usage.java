package se.healthycities.bench.daily;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the operating system says that server and database have used: processor time in milliseconds and memory in bytes. */
record Usage(double server, double database, long serverBytes, long databaseBytes) {
    /** The unit of /proc/…/stat, the same on every Linux that Java runs on. */
    private static final double TICK = 10;

    static Usage of(long server, long postmaster) {
        List<Long> sessions = ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .toList();
        double database = ticks(postmaster, true)
                + sessions.stream().mapToDouble(pid -> ticks(pid, false)).sum();
        long bytes = Stream.concat(Stream.of(postmaster), sessions.stream())
                .mapToLong(pid -> bytes(pid, "smaps_rollup", "Pss:"))
                .sum();
        return new Usage(TICK * ticks(server, false), TICK * database, bytes(server, "status", "VmRSS:"), bytes);
    }

    /** @param ended whether the children that have ended already are counted */
    private static double ticks(long pid, boolean ended) {
        String stat = text(pid, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        // The name of the program stands in brackets and may hold blanks.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        return ended ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
    }

    private static long bytes(long pid, String file, String line) {
        return text(pid, file)
                .lines()
                .filter(one -> one.startsWith(line))
                .mapToLong(one -> Long.parseLong(one.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    private static String text(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException ended) {
            return "";
        }
    }
}
