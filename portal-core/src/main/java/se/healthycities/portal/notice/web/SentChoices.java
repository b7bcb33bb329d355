package se.healthycities.portal.notice.web;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.apache.wicket.request.IRequestParameters;
import se.healthycities.portal.notice.DigestChoice;
import se.healthycities.portal.notice.Level;
import se.healthycities.portal.notice.LevelRow;
import se.healthycities.portal.notice.OwnChoices;

/** Reads what was sent from the page of choices; what cannot be read is what is usual. */
final class SentChoices {
    static final int HOURS = 24;

    private SentChoices() {}

    /** @param fields those of the page; one that was not sent stays as it is */
    static OwnChoices of(IRequestParameters sent, List<LevelField> fields) {
        int day = number(sent, "weekday", DigestChoice.DAY.getValue(), 1, DayOfWeek.values().length);
        int hour = number(sent, "hour", DigestChoice.HOUR, 0, HOURS - 1);
        List<LevelRow> levels = fields.stream()
                .filter(field -> !sent.getParameterValue(field.name()).isNull())
                .map(field -> new LevelRow(
                        field.space(),
                        field.kind(),
                        level(sent.getParameterValue(field.name()).toString(""))))
                .toList();
        return new OwnChoices(DayOfWeek.of(day), hour, levels);
    }

    private static Level level(String sent) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    private static int number(IRequestParameters sent, String name, int otherwise, int least, int most) {
        String value = sent.getParameterValue(name).toString("");
        int number = value.matches("\\d{1,2}") ? Integer.parseInt(value) : otherwise;
        return number < least || number > most ? otherwise : number;
    }
}
