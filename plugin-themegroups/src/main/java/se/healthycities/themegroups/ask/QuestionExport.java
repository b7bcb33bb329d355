package se.healthycities.themegroups.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.healthycities.portal.export.TableRows;
import se.healthycities.portal.spi.Export;

/** Questions, answers and the library for the network's own archive, which administrators read. */
@ApplicationScoped
public class QuestionExport implements Export {
    private static final List<String> TABLES = List.of(
            "themegroups.questions",
            "themegroups.question_tags",
            "themegroups.question_routes",
            "themegroups.question_answers",
            "themegroups.kept_answers",
            "themegroups.kept_answer_tags",
            "themegroups.thread_tags");

    private final TableRows tables;

    @Inject
    public QuestionExport(TableRows tables) {
        this.tables = tables;
    }

    @Override
    public Stream<Row> rows() {
        return TABLES.stream().flatMap(tables::of);
    }

    /** A question is read by its asker, by those who were asked and by the office, whatever group it is meant for. */
    @Override
    public Set<String> notOfSpaces() {
        return Set.of("themegroups.questions");
    }
}
