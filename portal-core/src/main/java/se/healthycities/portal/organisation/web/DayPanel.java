package se.healthycities.portal.organisation.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;

/** Chooses the day for which an organisation is shown, and says in words which one that is. */
class DayPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private final String organisation;
    private final DayAsked asked;

    DayPanel(String id, String organisation, DayAsked asked) {
        super(id);
        this.organisation = organisation;
        this.asked = asked;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String address = Addresses.organisation(organisation);
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(AttributeModifier.replace("action", address));
        WebMarkupContainer at = new WebMarkupContainer("at");
        at.add(AttributeModifier.replace("value", asked.wrong() ? asked.typed() : asked.day()));
        if (asked.wrong()) {
            at.add(AttributeModifier.append("class", "is-invalid"));
            at.add(AttributeModifier.replace("aria-invalid", "true"));
            at.add(AttributeModifier.replace("aria-describedby", "at-error"));
        }
        String error = getString("dayPanel.wrong").replace("{0}", asked.typed());
        form.add(at, new Label("error", error).setVisible(asked.wrong()));
        String day = Dates.day(asked.day(), getLocale());
        String key = asked.isToday()
                ? "dayPanel.today"
                : asked.day().isBefore(asked.today()) ? "dayPanel.past" : "dayPanel.future";
        WebMarkupContainer words = new WebMarkupContainer("words");
        words.add(new Label("day", getString(key).replace("{0}", day)));
        words.add(new Href("back", address).setVisible(!asked.isToday()));
        add(form, words);
    }
}
