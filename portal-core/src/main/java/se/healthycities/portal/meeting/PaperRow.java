package se.healthycities.portal.meeting;

import java.io.Serializable;
import se.healthycities.portal.space.Addresses;

/**
 * A paper of an item.
 *
 * @param version the one that is read at the meeting: the newest, or the one that was locked
 * @param newest the number of the newest version
 * @param locked true when later versions do not count
 * @param gone true when the file lies in the trash or was taken away
 */
public record PaperRow(
        Long id,
        Long item,
        Long file,
        String name,
        Integer version,
        Integer newest,
        Boolean locked,
        Boolean gone,
        String mediaType,
        Long bytes)
        implements Serializable {
    /** Somebody has sent in a version since the papers were locked. */
    public boolean newer() {
        return locked && newest > version;
    }

    /** Where it is read. */
    public String address() {
        return locked ? Addresses.version(file, version, name) : Addresses.file(file, name);
    }
}
