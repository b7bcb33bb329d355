package se.healthycities.reports.place.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.wicket.request.IRequestParameters;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Template;
import se.healthycities.portal.web.component.Template.Html;
import se.healthycities.reports.place.NoteKind;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.ThemeAnswer;
import se.healthycities.reports.place.ThemeRow;
import se.healthycities.reports.place.VersionRow;

/**
 * The fields for one theme: the scale as radio buttons with words at its ends, and two texts. They are plain inputs, so that
 * no page has to be kept for them, and the same on a phone, on a shared screen and for paper.
 */
final class ThemeFields {
    private static final Template THEME = Template.of(ThemeFields.class);
    private static final Template CHOICE = Template.of(ThemeFields.class, "choice");
    private static final String NONE = "none";
    private static final Html CHECKED = new Html(" checked");
    private static final Html NOT_CHECKED = new Html("");

    private final VersionRow version;
    private final Locale language;

    ThemeFields(VersionRow version, Locale language) {
        this.version = version;
        this.language = language;
    }

    CharSequence markup(ThemeRow theme, ThemeAnswer given) {
        Map<String, Object> values = new HashMap<>();
        values.put("number", theme.number());
        values.put("name", theme.name(language));
        values.put("question", theme.question(language));
        values.put("choices", choices(theme.number(), given));
        values.put("lowest", version.lowest());
        values.put("highest", version.highest());
        values.put("low", version.low(language));
        values.put("high", version.high(language));
        values.put("goodLabel", PlaceTexts.kind(NoteKind.GOOD, language));
        values.put("betterLabel", PlaceTexts.kind(NoteKind.BETTER, language));
        values.put("most", ThemeAnswer.LONGEST);
        values.put("good", given.good());
        values.put("better", given.better());
        return THEME.fill(values).text();
    }

    private Html choices(int theme, ThemeAnswer given) {
        StringBuilder choices = new StringBuilder();
        for (int score : version.scale().scores()) {
            boolean checked = given.answered() && given.score() != null && given.score() == score;
            choices.append(choice(theme, String.valueOf(score), String.valueOf(score), "", checked));
        }
        String words = Texts.get(ThemeFields.class, NONE, language);
        boolean unknown = given.answered() && given.score() == null;
        return new Html(choices.append(choice(theme, NONE, words, " place-choice-none", unknown)));
    }

    private static CharSequence choice(int theme, String value, String words, String css, boolean checked) {
        return CHOICE.fill(Map.of(
                        "number",
                        theme,
                        "value",
                        value,
                        "words",
                        words,
                        "css",
                        css,
                        "checked",
                        checked ? CHECKED : NOT_CHECKED))
                .text();
    }

    /** What was sent about a theme; a score that is none is no answer. */
    static ThemeAnswer sent(IRequestParameters sent, int theme) {
        String score = text(sent, theme, "score");
        boolean number = score.matches("\\d{1,2}");
        return new ThemeAnswer(
                number || score.equals(NONE),
                number ? Integer.valueOf(score) : null,
                text(sent, theme, "good"),
                text(sent, theme, "better"));
    }

    private static String text(IRequestParameters sent, int theme, String field) {
        return sent.getParameterValue(theme + ":" + field)
                .toString("")
                .replace("\r\n", "\n")
                .strip();
    }

    /** True where a text is longer than it may be. */
    static boolean tooLong(ThemeAnswer answer) {
        return answer.good().length() > ThemeAnswer.LONGEST || answer.better().length() > ThemeAnswer.LONGEST;
    }
}
