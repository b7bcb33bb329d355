package se.healthycities.portal.testkit;

import java.util.Arrays;
import java.util.List;
import se.healthycities.portal.plugin.MountedPath;
import se.healthycities.portal.spi.Archive;
import se.healthycities.portal.spi.DataPage;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Table;

/** A mount whose placeholders are filled. */
record Place(MountedPath mounted, String address) implements Comparable<Place> {
    Scene scene() {
        return mounted.scene(segments(address)).orElseThrow();
    }

    /** True for what is saved and not shown. */
    boolean download() {
        return Table.class.isAssignableFrom(mounted.target()) || archive();
    }

    /** True for what answers the portal's own scripts. */
    boolean data() {
        return DataPage.class.isAssignableFrom(mounted.target());
    }

    boolean archive() {
        return Archive.class.isAssignableFrom(mounted.target());
    }

    static List<String> segments(String address) {
        return Arrays.stream(address.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    @Override
    public int compareTo(Place other) {
        return address.compareTo(other.address);
    }

    @Override
    public String toString() {
        return address;
    }
}
