package se.healthycities.portal.organisation.web;

import java.time.LocalDate;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.AskedDay;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;

/** Chooses the day for which an organisation is shown, and says in words which one that is. */
class DayPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final String organisation;
    private final AskedDay asked;
    private final LocalDate today;

    DayPanel(String id, String organisation, AskedDay asked, LocalDate today) {
        super(id);
        this.organisation = organisation;
        this.asked = asked;
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String address = Addresses.organisation(organisation);
        LocalDate day = asked.or(today);
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", address));
        String error = getString("dayPanel.wrong").replace("{0}", asked.typed());
        form.add(asked.field("at", today.toString()), asked.error("error", error));
        String key = day.equals(today) ? "dayPanel.today" : day.isBefore(today) ? "dayPanel.past" : "dayPanel.future";
        WebMarkupContainer words = new WebMarkupContainer("words");
        words.add(new Label("day", getString(key).replace("{0}", Dates.day(day, getLocale()))));
        words.add(new Href("back", address).setVisible(!day.equals(today)));
        add(form, words);
    }
}
