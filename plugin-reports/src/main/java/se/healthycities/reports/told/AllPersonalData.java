package se.healthycities.reports.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.healthycities.portal.spi.Parts;
import se.healthycities.reports.example.ExamplePersonalData;
import se.healthycities.reports.place.PlacePersonalData;

/** What this plugin knows of a person beside the core's seats and posts, and how it forgets it. */
@ApplicationScoped
public class AllPersonalData extends Parts.Personal {
    @Inject
    public AllPersonalData(PlacePersonalData places, ExamplePersonalData examples) {
        super(places, examples);
    }
}
