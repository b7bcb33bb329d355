package se.healthycities.themegroups.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import se.healthycities.portal.spi.Export;
import se.healthycities.themegroups.ask.QuestionExport;
import se.healthycities.themegroups.group.GroupExport;

/** Everything that the plugin's features keep, in the order in which it could be read in again. */
@ApplicationScoped
public class AllExport implements Export {
    private final GroupExport groups;
    private final QuestionExport questions;

    @Inject
    public AllExport(GroupExport groups, QuestionExport questions) {
        this.groups = groups;
        this.questions = questions;
    }

    @Override
    public Stream<Row> rows() {
        return Stream.concat(groups.rows(), questions.rows());
    }

    /** A question is read by its asker, by those who were asked and by the office, whatever group it is meant for. */
    @Override
    public Set<String> notOfSpaces() {
        return Set.of("themegroups.questions");
    }
}
