package se.healthycities.portal.discussion.web;

import java.time.LocalDate;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.time.DayWords;
import se.healthycities.portal.web.request.PlainPost;

/** Before an election: one line about party politics, and a box with which the author asks for a second look (N18). */
class CareField extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "partisan";

    /** @param standing says whether a time of care holds here; without one there is nothing to see */
    CareField(String id, Standing standing, LocalDate today) {
        super(id);
        boolean cares = standing.careUntil() != null;
        setVisible(cares);
        add(new Label("words", () -> words(standing, today)));
        add(new WebMarkupContainer("partisan")
                .add(AttributeModifier.append("checked", () -> sent() ? "checked" : null)));
    }

    private String words(Standing standing, LocalDate today) {
        String who = standing.visibility() == Visibility.HIDDEN ? "careField.leader" : "careField.office";
        return getString("careField.words")
                .replace("{0}", DayWords.day(standing.careUntil(), today, getLocale()))
                .replace("{1}", getString(who))
                .replace("{2}", standing.care());
    }

    /** What was sent. */
    boolean sent() {
        return PlainPost.posted()
                && getRequest().getPostParameters().getParameterValue(NAME).toBoolean(false);
    }
}
