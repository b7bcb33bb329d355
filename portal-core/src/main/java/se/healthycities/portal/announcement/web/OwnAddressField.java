package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.validation.IValidatable;
import org.apache.wicket.validation.IValidator;
import org.apache.wicket.validation.ValidationError;
import se.healthycities.portal.settings.Settings;

/** A field for a page of this portal, as it is copied from the browser or from the root; others are refused. */
class OwnAddressField extends TextField<String> {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    @Inject
    private Settings settings;

    OwnAddressField(String id, String address) {
        super(id, Model.of(address));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Own());
    }

    /** From the root, or null for an empty field. */
    String address() {
        return getModelObject() == null || getModelObject().isBlank() ? null : fromRoot(getModelObject());
    }

    private String fromRoot(String typed) {
        String address = typed.strip();
        return address.startsWith(settings.url() + "/")
                ? address.substring(settings.url().length())
                : address;
    }

    /** Begins with one slash and has nothing in it that browsers read in another way. */
    private class Own implements IValidator<String> {
        private static final long serialVersionUID = 1L;

        @Override
        public void validate(IValidatable<String> typed) {
            String address = fromRoot(typed.getValue());
            boolean own = address.matches("/[A-Za-z0-9/_.?=&%#~+-]*") && !address.startsWith("//");
            if (!own || address.length() > LONGEST) {
                typed.error(new ValidationError(getString("writePanel.foreign")));
            }
        }
    }
}
