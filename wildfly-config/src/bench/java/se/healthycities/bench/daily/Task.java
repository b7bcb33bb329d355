package se.healthycities.bench.daily;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What people do all day, with what is asked of it at eight visitors at once: a gate is the largest ratio to its floor, an aim
 * the milliseconds of processor time a request, of server and database together.
 */
enum Task {
    DISCUSSION("Discussion page, 50 posts", 30_000, 15, 2, true),
    LIST("Discussion list of a space", 10_000, 15, 1.5, true),
    SEARCH("Search", 5_000, 2, 8, true),
    DOWNLOAD("Download of 200 KiB", Network.FILE_BYTES, 10, 0.5, false),
    REPLY("Posting a reply", 0, 0, 4, false),
    DASHBOARD("Dashboard", 5_000, 0, 0, false);

    /** The number of visitors at once that gates and aims are about. */
    static final int JUDGED_AT = 8;

    /** How much larger a median may be with ten times as many posts. */
    static final double MOST_GROWTH = 1.5;

    private final String words;
    private final int leastBytes;
    private final int gate;
    private final double aim;
    private final boolean growing;

    Task(String words, int leastBytes, int gate, double aim, boolean growing) {
        this.words = words;
        this.leastBytes = leastBytes;
        this.gate = gate;
        this.aim = aim;
        this.growing = growing;
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String words() {
        return words;
    }

    /** A shorter answer is not what was asked for. */
    int leastBytes() {
        return leastBytes;
    }

    int rightStatus() {
        return this == REPLY ? 302 : 200;
    }

    OptionalInt gate() {
        return gate == 0 ? OptionalInt.empty() : OptionalInt.of(gate);
    }

    OptionalDouble aim() {
        return aim == 0 ? OptionalDouble.empty() : OptionalDouble.of(aim);
    }

    /** True when its growth is a gate too. */
    boolean judgedByGrowth() {
        return growing;
    }
}
