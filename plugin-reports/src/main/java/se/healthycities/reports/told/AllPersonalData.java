package se.healthycities.reports.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.PersonalData;
import se.healthycities.reports.example.ExamplePersonalData;
import se.healthycities.reports.place.PlacePersonalData;

/** What this plugin knows of a person beside the core's seats and posts, and how it forgets it. */
@ApplicationScoped
public class AllPersonalData implements PersonalData {
    private final List<PersonalData> parts;

    @Inject
    public AllPersonalData(PlacePersonalData places, ExamplePersonalData examples) {
        this.parts = List.of(places, examples);
    }

    @Override
    public List<Item> of(long person) {
        return parts.stream().flatMap(part -> part.of(person).stream()).toList();
    }

    @Override
    public int erase(long person) {
        return parts.stream().mapToInt(part -> part.erase(person)).sum();
    }
}
