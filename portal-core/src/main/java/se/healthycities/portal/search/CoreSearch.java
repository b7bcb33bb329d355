package se.healthycities.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.healthycities.portal.discussion.DiscussionReads;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.organisation.OrganisationFilter;
import se.healthycities.portal.organisation.OrganisationReads;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.spi.Search;

/** Finds discussions and files in spaces that the person reads, and for members organisations and people. */
@ApplicationScoped
public class CoreSearch implements Search {
    private final Reading reading;
    private final DiscussionReads discussions;
    private final FileReads files;
    private final OrganisationReads organisations;
    private final PersonReads people;

    @Inject
    public CoreSearch(
            Reading reading,
            DiscussionReads discussions,
            FileReads files,
            OrganisationReads organisations,
            PersonReads people) {
        this.reading = reading;
        this.discussions = discussions;
        this.files = files;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public List<Hit> find(String words, Long person, int most) {
        if (person == null) {
            return List.of();
        }
        Readable readable = reading.today(person);
        String pattern = LikePattern.containing(words);
        List<Hit> hits = new ArrayList<>();
        discussions
                .find(readable, pattern, most)
                .forEach(found -> hits.add(new Hit(
                        found.title(),
                        Addresses.discussion(found.spacePath(), found.id(), found.title()),
                        found.spaceName())));
        files.find(readable, pattern, most)
                .forEach(found ->
                        hits.add(new Hit(found.name(), Addresses.file(found.id(), found.name()), found.spaceName())));
        if (readable.member()) {
            organisations
                    .list(OrganisationFilter.named(words), "", 0, most)
                    .forEach(found -> hits.add(new Hit(found.name(), Addresses.organisation(found.address()), "")));
            people.find(pattern, most)
                    .forEach(found -> hits.add(new Hit(
                            found.name(),
                            Addresses.person(found.id(), found.name()),
                            found.title() + ", " + found.organisation())));
        }
        return hits;
    }
}
