package se.healthycities.portal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.healthycities.portal.spi.Texts;

/** Agendas that meetings of a kind begin with; what they say lies beside this class, an item a line. */
public enum AgendaTemplate {
    BOARD,
    THEME_GROUP,
    STRATEGIC,
    /** With speakers, questions and a dialogue (INV-146). */
    THEMATIC;

    /** Kind, minutes of time, title and text of an item. */
    private static final int PARTS = 4;

    /** In a language, as they are put into an agenda. */
    public List<ItemPlan> items(Locale language) {
        List<ItemPlan> items = new ArrayList<>();
        Optional<String> line = line(1, language);
        while (line.isPresent()) {
            String[] parts = line.get().split("\\|", PARTS);
            String text = parts.length < PARTS ? "" : parts[PARTS - 1];
            items.add(new ItemPlan(ItemKind.valueOf(parts[0]), parts[2], text, Integer.valueOf(parts[1]), null, null));
            line = line(items.size() + 1, language);
        }
        return items;
    }

    private Optional<String> line(int number, Locale language) {
        return Texts.find(AgendaTemplate.class, name() + "." + number, language);
    }
}
