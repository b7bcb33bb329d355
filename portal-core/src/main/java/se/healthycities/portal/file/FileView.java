package se.healthycities.portal.file;

import java.io.Serializable;
import java.time.Instant;

/**
 * A file on its own page.
 *
 * @param place the folder's id, {@link Folder#TOP} or {@link Folder#ATTACHMENTS}
 * @param adopted the number of the version that is adopted, or null
 * @param responsible who looks after it, or null
 * @param holder that person's id, or null
 * @param author the id of the person who sent the first version
 * @param lockedBy who edits it, or null
 * @param locker that person's id, or null
 */
public record FileView(
        Long id,
        String path,
        String name,
        Long place,
        FileStatus status,
        Integer versions,
        Integer adopted,
        String responsible,
        Long holder,
        Long author,
        String lockedBy,
        Long locker,
        Instant lockedUntil)
        implements Serializable {
    /** True for whoever looks after it or sent it first. */
    public boolean keptBy(long person) {
        return author == person || holder != null && holder == person;
    }

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** True when somebody else than this person edits it. */
    public boolean lockedFor(long person, Instant now) {
        return lockedAt(now) && locker != person;
    }

    /** True while the newest version is adopted: then only a convenor lets it go on. */
    public boolean standsStill() {
        return status == FileStatus.ADOPTED;
    }
}
