package se.healthycities.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.healthycities.portal.fact.Facts;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** Does what a link in a letter offers (G6). The link is the right: it changes how its person is told, and nothing else. */
@ApplicationScoped
public class OffService {
    private final OffLinks links;
    private final ChoiceQueries queries;
    private final LevelChanges changes;
    private final Facts facts;

    @Inject
    public OffService(OffLinks links, ChoiceQueries queries, LevelChanges changes, Facts facts) {
        this.links = links;
        this.queries = queries;
        this.changes = changes;
        this.facts = facts;
    }

    /** No more letters of the link's kind. Done twice it changes nothing more. */
    @Transactional
    public void end(String word) {
        become(word, Level.NONE);
    }

    /** Once a week instead. */
    @Transactional
    public void weekly(String word) {
        become(word, Level.WEEKLY);
    }

    private void become(String word, Level level) {
        OffLinks.Ending ending = links.read(word).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        changes.lock(ending.person());
        if (ending.kind().equals(OffLinks.DIGEST)) {
            queries.leaveDigests(ending.person());
            changes.put(ending.person(), null, null, level);
        } else {
            changes.put(ending.person(), ending.space(), ending.kind(), level);
        }
        changes.done(ending.person());
        facts.tell(new LevelsChosen(ending.person(), null));
    }
}
