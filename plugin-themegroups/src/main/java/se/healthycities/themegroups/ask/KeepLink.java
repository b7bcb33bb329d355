package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.discussion.DiscussionView;
import se.healthycities.portal.discussion.TalkLink;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.Texts;
import se.healthycities.themegroups.group.ThemeGroup;

/** Leads whoever leads a group from a discussion to where its best reply is kept for all members (INV-208). */
@ApplicationScoped
public class KeepLink implements TalkLink {
    private final Gate gate;

    @Inject
    public KeepLink(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Optional<Offered> of(Standing standing, DiscussionView discussion, Locale language) {
        boolean offered = ThemeGroup.PLUGIN.value().equals(standing.owner())
                && discussion.posts() > 1
                && gate.permits(standing.scene(), Access.CONVENE);
        return offered
                ? Optional.of(new Offered(
                        QuestionAddresses.keep(discussion.id()), Texts.get(KeepLink.class, "words", language)))
                : Optional.empty();
    }
}
