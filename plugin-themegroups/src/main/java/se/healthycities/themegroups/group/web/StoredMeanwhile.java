package se.healthycities.themegroups.group.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.danekja.java.util.function.serializable.SerializableBooleanSupplier;

/** What somebody else has stored while a form was filled in: it stands above the form as soon as there is something. */
public class StoredMeanwhile extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;
    private final SerializableBooleanSupplier something;

    public StoredMeanwhile(String id, SerializableBooleanSupplier something) {
        super(id);
        this.something = something;
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        setVisible(something.getAsBoolean());
    }
}
