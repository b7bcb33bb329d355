package se.healthycities.portal.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Question;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;

/** Ballots that wait for a person's voice, or for that of an organisation for which the person may speak. */
@ApplicationScoped
public class BallotQuestions implements Question {
    private final VoiceQueries queries;
    private final Gate gate;
    private final Today today;

    @Inject
    public BallotQuestions(VoiceQueries queries, Gate gate, Today today) {
        this.queries = queries;
        this.gate = gate;
        this.today = today;
    }

    @Override
    public List<Asked> waitingFor(long person, Locale language) {
        Map<Long, Asked> asked = new LinkedHashMap<>();
        for (AskedVoice voice : queries.waiting(person, today.date(), today.now())) {
            Scene scene = Scene.space(new PluginId(voice.owner()), voice.path());
            if (gate.state(scene).writable()) {
                asked.putIfAbsent(voice.ballot(), asked(voice, language));
            }
        }
        return List.copyOf(asked.values());
    }

    private static Asked asked(AskedVoice voice, Locale language) {
        return new Asked(
                "ballot:" + voice.ballot(),
                Texts.get(
                        BallotWords.class, "asked." + voice.voices(), language, voice.title(), voice.organisation()),
                BallotAddresses.ballot(voice.path(), voice.ballot()),
                Today.day(voice.closesAt()));
    }
}
