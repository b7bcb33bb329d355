package se.healthycities.portal.registration.web;

import org.apache.wicket.markup.html.form.StatelessForm;

/**
 * A form that may be gone when it is sent, because of a second press or because somebody else was faster: then nothing is done,
 * and the page shows how things are now.
 */
abstract class LateForm extends StatelessForm<Void> {
    private static final long serialVersionUID = 1L;

    LateForm(String id) {
        super(id);
    }

    @Override
    public boolean canCallListener() {
        return isEnabledInHierarchy();
    }
}
