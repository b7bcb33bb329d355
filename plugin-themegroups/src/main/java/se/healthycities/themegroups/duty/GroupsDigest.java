package se.healthycities.themegroups.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.themegroups.focus.FocusNotices;
import se.healthycities.themegroups.invitation.InvitationNotices;
import se.healthycities.themegroups.project.ResultNotices;
import se.healthycities.themegroups.visit.ReflectionNotices;

/** What people are told of the groups beside what the core tells of every space (G2), kind by kind. */
@ApplicationScoped
public class GroupsDigest implements Digest {
    private final List<Digest> parts;

    @Inject
    public GroupsDigest(
            FocusNotices focus, ResultNotices results, ReflectionNotices reflections, InvitationNotices invitations) {
        this.parts = List.of(focus, results, reflections, invitations);
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
                .filter(part ->
                        part.kinds().stream().anyMatch(known -> known.name().equals(kind)));
    }
}
