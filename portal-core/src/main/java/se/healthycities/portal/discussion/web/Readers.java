package se.healthycities.portal.discussion.web;

import org.apache.wicket.Component;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.Visibility;
import se.healthycities.portal.space.Visitor;

/** The sentence beside a button that says who will read a post and as whom one writes it. */
final class Readers {
    private Readers() {}

    static String words(Component component, Standing standing, Visitor visitor) {
        boolean group = standing.visibility() == Visibility.GROUP || standing.visibility() == Visibility.HIDDEN;
        String readers = component
                .getString(group ? "readers.group" : "readers.members")
                .replace("{0}", String.valueOf(standing.seats()));
        return readers + " "
                + component
                        .getString("readers.as")
                        .replace("{0}", visitor.title())
                        .replace("{1}", visitor.organisation());
    }
}
