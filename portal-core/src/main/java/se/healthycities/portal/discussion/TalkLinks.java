package se.healthycities.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.space.Standing;

/** Everything that plugins offer at the head of a discussion. */
@ApplicationScoped
public class TalkLinks {
    private final Instance<TalkLink> links;

    @Inject
    public TalkLinks(@Any Instance<TalkLink> links) {
        this.links = links;
    }

    public List<TalkLink.Offered> of(Standing standing, DiscussionView discussion, Locale language) {
        List<TalkLink.Offered> all = new ArrayList<>();
        for (TalkLink link : links) {
            link.of(standing, discussion, language).ifPresent(all::add);
        }
        return all;
    }
}
