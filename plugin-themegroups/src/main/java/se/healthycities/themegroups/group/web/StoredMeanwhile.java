package se.healthycities.themegroups.group.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.themegroups.group.VersionedRow;

/**
 * What somebody else has stored while a form was filled in: it stands above the form as soon as there is something, and
 * whoever sends the form again has seen it.
 */
public class StoredMeanwhile<R extends VersionedRow> extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;

    private final R first;
    private R meanwhile;

    /** @param first what stood in the fields at first, or null */
    public StoredMeanwhile(String id, R first) {
        super(id);
        this.first = first;
    }

    /** @param now what is stored now, or null when it is there no more */
    public void show(R now) {
        meanwhile = now;
    }

    /** What was stored meanwhile; null before anything was. */
    public R row() {
        return meanwhile;
    }

    /** The version that whoever sends the form has before them: 0 for something new. */
    public SeenVersion seen(String id) {
        return new SeenVersion(id, () -> meanwhile != null ? meanwhile.version() : first != null ? first.version() : 0);
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(meanwhile != null);
    }
}
