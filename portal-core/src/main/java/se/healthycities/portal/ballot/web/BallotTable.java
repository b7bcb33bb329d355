package se.healthycities.portal.ballot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.healthycities.portal.ballot.BallotReads;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.BallotWords;
import se.healthycities.portal.ballot.GivenRow;
import se.healthycities.portal.ballot.OptionRow;
import se.healthycities.portal.ballot.Result;
import se.healthycities.portal.ballot.Sight;
import se.healthycities.portal.ballot.VoiceResult;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Gate;
import se.healthycities.portal.spi.PeopleList;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.PortalApplication;
import se.healthycities.portal.web.request.SceneOfRequest;

/** The answers of a ballot as a table, for those who see who said what; those who have not answered stand there with none. */
@ApplicationScoped
public class BallotTable implements Table, PeopleList {
    private final BallotReads ballots;
    private final Gate gate;
    private final Today today;

    @Inject
    public BallotTable(BallotReads ballots, Gate gate, Today today) {
        this.ballots = ballots;
        this.gate = gate;
        this.today = today;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of("voice", "organisation", "answer", "reason", "name", "capacity", "enteredBy", "at")
                .map(key -> Texts.get(BallotTable.class, key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        return Stream.empty();
    }

    @Override
    public Stream<List<String>> rows(Locale language, Map<String, String> place) {
        String id = place.getOrDefault("ballot", "");
        BallotRow ballot = ballots.one(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0)
                .filter(row -> row.spacePath().equals(SceneOfRequest.get().space()))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, Scene.PORTAL));
        boolean leads = gate.permits(ballot.scene(), Access.CONVENE);
        if (!Sight.of(ballot, leads, today.now()).voices()) {
            throw new Refused(Verdict.FORBIDDEN, ballot.scene());
        }
        Result result = ballots.result(ballot);
        return result.voices().stream().map(voice -> line(voice, result, language));
    }

    private static List<String> line(VoiceResult voice, Result result, Locale language) {
        GivenRow current = voice.current();
        if (current == null) {
            return Arrays.asList(voice.name(), voice.organisationName(), null, null, null, null, null, null);
        }
        String said = voice.picks().isEmpty()
                ? BallotWords.stance(current.stance(), language)
                : result.options().stream()
                        .filter(option -> voice.picks().contains(option.id()))
                        .map(OptionRow::words)
                        .collect(Collectors.joining("; "));
        return Arrays.asList(
                voice.name(),
                voice.organisationName(),
                said,
                current.reason(),
                current.name(),
                Texts.get(PortalApplication.class, "capacity." + current.capacity(), language),
                current.enteredBy(),
                current.at().atZone(Today.STOCKHOLM).toLocalDateTime().toString());
    }
}
