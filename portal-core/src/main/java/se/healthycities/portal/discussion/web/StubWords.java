package se.healthycities.portal.discussion.web;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.wicket.Component;
import se.healthycities.portal.discussion.HiddenBy;
import se.healthycities.portal.discussion.PostState;
import se.healthycities.portal.web.component.Dates;

/** The sentence that stands in the place of a post whose words are gone: whose it was, who took them away, when and why. */
final class StubWords {
    private StubWords() {}

    public static String of(
            Component component,
            PostState state,
            String author,
            Instant at,
            HiddenBy role,
            String reason,
            LocalDate day) {
        if (at == null) {
            return component.getString("postStub." + state);
        }
        return component
                .getString("postStub." + role)
                .replace("{1}", Dates.moment(at, day, component.getLocale()))
                .replace("{0}", author)
                .replace("{2}", reason == null ? "" : reason);
    }
}
