package se.healthycities.portal.decision.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.wicket.request.cycle.RequestCycle;
import se.healthycities.portal.decision.DecisionFilter;
import se.healthycities.portal.decision.DecisionReads;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.season.SeasonReads;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.request.SceneOfRequest;

/** A register of decisions as a table, with the choices of its page: that of a space, or that of all spaces one reads. */
@ApplicationScoped
public class DecisionTable implements Table {
    private static final int MOST = 20_000;

    private final DecisionReads decisions;
    private final SeasonReads seasons;
    private final Visitors visitors;

    @Inject
    public DecisionTable(DecisionReads decisions, SeasonReads seasons, Visitors visitors) {
        this.decisions = decisions;
        this.seasons = seasons;
        this.visitors = visitors;
    }

    @Override
    public List<String> columns(Locale language) {
        return Stream.of(
                        "number",
                        "decision",
                        "space",
                        "decidedOn",
                        "responsible",
                        "organisation",
                        "due",
                        "reviewOn",
                        "state")
                .map(key -> Texts.get(DecisionTable.class, key, language))
                .toList();
    }

    @Override
    public Stream<List<String>> rows(Locale language) {
        Scene scene = SceneOfRequest.get();
        DecisionFilter filter = chosen().filter(seasons.seasons());
        List<DecisionRow> rows = scene.space() == null
                ? decisions.everywhere(filter, DecisionReads.NEWEST, Long.MAX_VALUE, MOST)
                : visitors.standing(scene.space())
                        .map(standing ->
                                decisions.inSpace(standing.space(), filter, DecisionReads.NEWEST, Long.MAX_VALUE, MOST))
                        .orElse(List.of());
        return rows.stream().map(row -> cells(row, language));
    }

    private static RegisterChoice chosen() {
        RequestCycle cycle = RequestCycle.get();
        return RegisterChoice.of(name -> cycle == null
                ? ""
                : cycle.getRequest()
                        .getQueryParameters()
                        .getParameterValue(name)
                        .toString(""));
    }

    private static List<String> cells(DecisionRow row, Locale language) {
        return Arrays.asList(
                row.number(),
                row.title(),
                row.spaceName(language),
                row.decidedOn().toString(),
                row.holder(),
                row.organisation(),
                day(row.due()),
                day(row.reviewOn()),
                Texts.get(RegisterRows.class, "registerRows." + row.state(), language));
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
