package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import se.healthycities.portal.mail.LetterWishes;

/** Who has chosen not to get letters about what a space is asked. */
@ApplicationScoped
public class BallotWishes implements LetterWishes {
    private static final String KIND = "ballot";

    private final NoticeChoices choices;

    @Inject
    public BallotWishes(NoticeChoices choices) {
        this.choices = choices;
    }

    @Override
    public Set<Long> unwilling(Collection<Long> people, long space) {
        return choices.unwilling(people, KIND, space);
    }
}
