package se.healthycities.themegroups.group;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;

/** One kind of news of a group: it reaches those who sit there, and is told to those of them who read there on the day. */
public abstract class GroupNotices<R extends OfGroup> implements Digest {
    private final GroupReading reading;
    private final Kind kind;

    protected GroupNotices(GroupReading reading, Kind kind) {
        this.reading = reading;
        this.kind = kind;
    }

    /** Of these things those that still exist, whoever may read them. */
    protected abstract List<R> found(Collection<Long> subjects);

    /** How one of them is told; the name of its group is added here. */
    protected abstract DigestItem item(R row, Locale language);

    @Override
    public List<Kind> kinds() {
        return List.of(kind);
    }

    @Override
    public Reach reach(String name, Told fact) {
        return reading.seated(fact);
    }

    @Override
    public List<DigestItem> items(String name, long person, Collection<Long> subjects, Locale language) {
        GroupReading.Read read = reading.of(person);
        return found(subjects).stream()
                .filter(row -> read.reads(row.space()))
                .map(row -> item(row, language).in(read.name(row.space(), language)))
                .toList();
    }
}
