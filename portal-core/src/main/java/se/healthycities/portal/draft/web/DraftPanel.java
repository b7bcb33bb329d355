package se.healthycities.portal.draft.web;

import jakarta.inject.Inject;
import java.time.Instant;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.draft.DraftPlace;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.theme.Theme;

/** Beside a form: when its words were saved, and how to throw them away. The script shows it once something is saved. */
public class DraftPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final DraftPlace place;
    private final Instant savedAt;
    private final String back;

    /**
     * @param savedAt null when there is no draft
     * @param back the address of the page with the form
     */
    public DraftPanel(String id, DraftPlace place, Instant savedAt, String back) {
        super(id);
        this.place = place;
        this.savedAt = savedAt;
        this.back = back;
    }

    /** Lets the script keep what is typed into this form; its fields are marked in the page by {@code data-draft-field}. */
    public DraftPanel keeping(Component form) {
        form.add(
                AttributeModifier.replace("data-draft", place.key()), AttributeModifier.replace("data-draft-at", back));
        return this;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        WebMarkupContainer note = new WebMarkupContainer("note");
        note.add(AttributeModifier.replace("data-draft-note", place.key()));
        if (savedAt == null) {
            note.add(AttributeModifier.replace("hidden", "hidden"));
        }
        String words = savedAt == null
                ? ""
                : getString("draftPanel.saved").replace("{0}", Dates.moment(savedAt, today.date(), getLocale()));
        note.add(new Label("saved", words));
        note.add(new WebMarkupContainer("place").add(AttributeModifier.replace("value", place.key())));
        note.add(new WebMarkupContainer("to").add(AttributeModifier.replace("value", back)));
        add(note);
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(JavaScriptHeaderItem.forReference(Theme.DRAFT_JS).setDefer(true));
    }
}
