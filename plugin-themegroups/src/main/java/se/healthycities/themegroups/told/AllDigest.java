package se.healthycities.themegroups.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.themegroups.ask.QuestionDigest;

/** What the plugin's features tell people: each answers for its own kinds; of discussions the core tells. */
@ApplicationScoped
public class AllDigest implements Digest {
    private final List<Digest> parts;

    @Inject
    public AllDigest(QuestionDigest questions) {
        this.parts = List.of(questions);
    }

    @Override
    public List<Kind> kinds() {
        return parts.stream().flatMap(part -> part.kinds().stream()).toList();
    }

    @Override
    public Reach reach(String kind, Told fact) {
        return of(kind).map(part -> part.reach(kind, fact)).findFirst().orElse(Reach.NOBODY);
    }

    @Override
    public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
        return of(kind).flatMap(part -> part.items(kind, person, subjects, language).stream())
                .toList();
    }

    private Stream<Digest> of(String kind) {
        return parts.stream()
                .filter(part -> part.kinds().stream().anyMatch(own -> own.name().equals(kind)));
    }
}
