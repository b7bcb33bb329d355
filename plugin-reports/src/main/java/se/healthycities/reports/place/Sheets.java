package se.healthycities.reports.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what is said about themes on a sheet, anew as often as it is said, and reads it back. */
@ApplicationScoped
class Sheets {
    /** The figures that are shown while others still answer grow by this many at a time, so that none stands out. */
    static final int LOT = 5;

    private final EntityManager entityManager;
    private final SheetQueries queries;

    @Inject
    Sheets(EntityManager entityManager, SheetQueries queries) {
        this.entityManager = entityManager;
        this.queries = queries;
    }

    /** @param answers by the numbers of themes; what is no theme of the instrument is refused */
    boolean write(AnswerSheet sheet, PlaceVersion version, Map<Integer, ThemeAnswer> answers, Showing showing) {
        Map<Integer, PlaceTheme> themes = queries.themes(version.getId()).stream()
                .collect(Collectors.toMap(PlaceTheme::getNumber, Function.identity()));
        boolean fits = answers.entrySet().stream()
                .allMatch(entry -> themes.containsKey(entry.getKey()) && fits(version.scale(), entry.getValue()));
        if (fits) {
            answers.forEach((number, answer) -> write(sheet, themes.get(number), answer, showing));
        }
        return fits;
    }

    private static boolean fits(Scale scale, ThemeAnswer answer) {
        boolean score = answer.score() == null || scale.has(answer.score());
        return score
                && answer.good().length() <= ThemeAnswer.LONGEST
                && answer.better().length() <= ThemeAnswer.LONGEST;
    }

    private void write(AnswerSheet sheet, PlaceTheme theme, ThemeAnswer answer, Showing showing) {
        Optional<PlaceScore> before =
                queries.score(sheet.getId(), theme.getNumber()).stream().findFirst();
        before.filter(score -> answer.answered()).ifPresent(score -> score.become(answer.score()));
        if (before.isEmpty() && answer.answered()) {
            entityManager.persist(new PlaceScore(sheet, theme, answer.score()));
        }
        for (NoteKind kind : NoteKind.values()) {
            write(sheet, theme, kind, answer.text(kind), showing);
        }
    }

    private void write(AnswerSheet sheet, PlaceTheme theme, NoteKind kind, String text, Showing showing) {
        List<PlaceNote> before = queries.note(sheet.getId(), theme.getNumber(), kind);
        if (text.isEmpty()) {
            before.forEach(entityManager::remove);
        } else if (before.isEmpty()) {
            entityManager.persist(new PlaceNote(sheet, theme, kind, text, showing));
        } else {
            before.get(0).say(text);
        }
    }

    /** What a sheet says, by the numbers of themes. */
    Map<Integer, ThemeAnswer> given(AnswerSheet sheet) {
        Map<Integer, ThemeAnswer> given = new HashMap<>();
        queries.scores(sheet.getId()).forEach(row -> given.put(row.theme(), ThemeAnswer.NONE.with(row.score())));
        queries.notes(sheet.getId())
                .forEach(row -> given.compute(
                        row.theme(),
                        (theme, before) -> (before == null ? ThemeAnswer.NONE : before).with(row.kind(), row.text())));
        return given;
    }

    /** Five more answers become part of the figures; whoever calls has locked the assessment. */
    void countFullLot(long assessment) {
        entityManager.flush();
        if (queries.uncounted(assessment) >= LOT) {
            queries.countAll(assessment);
        }
    }
}
