package se.healthycities.portal.calendar.web;

import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;

/** The form in which an occasion is made or changed; the page says what becomes of what was typed. */
abstract class OccasionForm extends Panel {
    private static final long serialVersionUID = 1L;

    private final OccasionFields fields;
    private final RequestKey key = new RequestKey("key");
    private final SeenVersion seen;
    private final String back;
    private final Component more;

    OccasionForm(String id, OccasionFields fields, SeenVersion seen, String back) {
        this(id, fields, seen, back, new EmptyPanel("more"));
    }

    /** @param more what else is asked, with the id {@code more} */
    OccasionForm(String id, OccasionFields fields, SeenVersion seen, String back, Component more) {
        super(id);
        this.fields = fields;
        this.more = more;
        this.seen = seen;
        this.back = back;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                onPlan(fields, key, seen);
            }
        };
        form.add(fields, more, key, seen, new Href("cancel", back));
        add(new ErrorSummary("errors"), form);
    }

    /** All fields are right. */
    abstract void onPlan(OccasionFields typed, RequestKey once, SeenVersion from);
}
