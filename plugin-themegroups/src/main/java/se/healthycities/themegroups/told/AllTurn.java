package se.healthycities.themegroups.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.healthycities.portal.spi.SeasonTurn;
import se.healthycities.portal.spi.State;
import se.healthycities.themegroups.ask.QuestionTurn;
import se.healthycities.themegroups.group.GroupTurn;

/** What it means for all of the plugin's features when a season turns. */
@ApplicationScoped
public class AllTurn implements SeasonTurn {
    private final List<SeasonTurn> parts;

    @Inject
    public AllTurn(GroupTurn groups, QuestionTurn questions) {
        this.parts = List.of(groups, questions);
    }

    @Override
    public List<Count> holdings() {
        return parts.stream().map(SeasonTurn::holdings).flatMap(List::stream).toList();
    }

    @Override
    public List<Count> consequences(State from, State to) {
        return parts.stream()
                .flatMap(part -> part.consequences(from, to).stream())
                .toList();
    }
}
