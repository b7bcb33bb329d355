package se.healthycities.themegroups.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.healthycities.portal.spi.Digest;
import se.healthycities.portal.spi.DigestItem;

/** Letters of invitation are a kind that people may end; no fact tells of them. */
@ApplicationScoped
public class InvitationNotices implements Digest {
    /** The kind of the letters. */
    public static final String KIND = "group-invitation";

    @Override
    public List<Kind> kinds() {
        return List.of(Kind.of(KIND));
    }

    @Override
    public Reach reach(String kind, Told fact) {
        return Reach.NOBODY;
    }

    @Override
    public List<DigestItem> items(String kind, long person, Collection<Long> subjects, Locale language) {
        return List.of();
    }
}
