package se.healthycities.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory the portal's own database keeps of what it has read. PostgreSQL's own 128 MB hold a tenth of a million
 * posts; the rest would be read from the disk again whenever the machine forgets it. Memory is taken as it is needed only.
 */
final class DatabaseMemory {
    private static final int PART_OF_THE_MACHINE = 8;
    private static final long LEAST_MEGABYTES = 128;
    private static final long MOST_MEGABYTES = 4096;

    private DatabaseMemory() {}

    /** For this machine, or what a container allows of it. */
    static String sharedBuffers() {
        return sharedBuffers(
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize());
    }

    /** @param machine bytes */
    static String sharedBuffers(long machine) {
        long part = machine / PART_OF_THE_MACHINE / (1024 * 1024);
        return Math.max(LEAST_MEGABYTES, Math.min(MOST_MEGABYTES, part)) + "MB";
    }
}
