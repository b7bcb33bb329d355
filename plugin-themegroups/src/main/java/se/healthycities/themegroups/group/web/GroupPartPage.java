package se.healthycities.themegroups.group.web;

import java.util.List;
import java.util.Optional;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.portal.web.request.PlainPost;

/** A page of a feature below the home of a group: it has a heading of its own, and the way back to the group. */
public abstract class GroupPartPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    protected GroupPartPage(PageParameters parameters) {
        super(parameters);
    }

    protected final String path() {
        return standing().path();
    }

    /** The number at the beginning of a part of the address. */
    protected final long number(String parameter) {
        String digits = getPageParameters().get(parameter).toString("").replaceFirst("-.*", "");
        if (!digits.matches("\\d{1,18}")) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
        return Long.parseLong(digits);
    }

    /** What the address names, or the answer of an address that does not exist. */
    protected final <T> T found(Optional<T> thing) {
        return thing.orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
    }

    /** A page that is read by more people than may send its forms refuses the others before it is made. */
    protected final void takesPostsOf(Access needed) {
        if (PlainPost.posted()) {
            gate().require(scene(), needed);
        }
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "discussions";
    }

    @Override
    protected List<Crumb> trail() {
        Crumb above = above();
        String group = Addresses.space(path());
        return above == null ? trailBelow(group) : trailBelow(group, above);
    }

    /** What stands between the group and this page on the way to it, or null. */
    protected Crumb above() {
        return null;
    }
}
