package se.healthycities.themegroups.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.Search;

/** Finds groups by their names and aims, for those who may know of them. */
@ApplicationScoped
public class GroupSearch implements Search {
    private final GroupQueries queries;
    private final Reading reading;

    @Inject
    public GroupSearch(GroupQueries queries, Reading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @Override
    public List<Hit> find(String words, Long person, int most) {
        if (words.isBlank()) {
            return List.of();
        }
        Readable reader = reading.today(person == null ? 0 : person);
        return queries
                .find(
                        pattern(words),
                        most,
                        reader.person(),
                        reader.member(),
                        reader.office(),
                        reader.plugins(),
                        reader.today())
                .stream()
                .map(group -> new Hit(group.name(), Addresses.space(group.path()), group.aim()))
                .toList();
    }

    /** The words anywhere, in this order; signs that LIKE would take for its own stand for themselves. */
    static String pattern(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return "%" + plain.replaceAll("\\s+", "%") + "%";
    }
}
