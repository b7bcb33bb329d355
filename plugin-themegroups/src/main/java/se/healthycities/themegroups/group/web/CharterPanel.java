package se.healthycities.themegroups.group.web;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.apache.wicket.MarkupContainer;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.themegroups.group.GroupCard;

/** How a group works, in its own words and in numbers. */
class CharterPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final GroupCard card;
    private final LocalDate today;

    CharterPanel(String id, GroupCard card, LocalDate today) {
        super(id);
        this.card = card;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("working", card.working()).setVisible(!card.working().isEmpty()));
        number(this, "discussions", card.discussions());
        number(this, "organisations", card.organisations());
        number(this, "files", card.files());
        OptionalLong days = card.daysToMeeting(today);
        WebMarkupContainer next = new WebMarkupContainer("next");
        number(next, "days", days.orElse(0));
        add(next.setVisible(days.isPresent()));
    }

    private void number(MarkupContainer parent, String key, long number) {
        parent.add(new Label(key + "Word", getString(key + (number == 1 ? ".one" : ".many"))));
        parent.add(new Label(key, Dates.number(number, getLocale())));
    }
}
