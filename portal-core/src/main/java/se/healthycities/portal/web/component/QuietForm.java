package se.healthycities.portal.web.component;

import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.form.StatelessForm;

/** A form around a list that stays when nothing can be sent: then it is no form any more, and what lies in it is only read. */
public class QuietForm extends StatelessForm<Void> {
    private static final long serialVersionUID = 1L;

    private final boolean offered;

    public QuietForm(String id, boolean offered) {
        super(id);
        this.offered = offered;
    }

    public boolean offered() {
        return offered;
    }

    @Override
    protected void onComponentTag(ComponentTag tag) {
        if (offered) {
            super.onComponentTag(tag);
        } else {
            tag.setName("div");
        }
    }
}
