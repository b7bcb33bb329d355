package se.healthycities.portal.account.web;

import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;

/** A choice between few things that have names in the texts; its values are the things' own names. */
final class Choices {
    private Choices() {}

    /** @param prefix what stands before a thing's name in the key of its text; {@code label} is the key of the choice's */
    static <T extends java.io.Serializable> DropDownChoice<T> of(
            Component page, String id, T chosen, List<T> things, String prefix, String label) {
        DropDownChoice<T> choice = new DropDownChoice<>(id, Model.of(chosen), things, new ChoiceRenderer<T>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(T thing) {
                return page.getString(prefix + thing);
            }

            @Override
            public String getIdValue(T thing, int index) {
                return thing.toString();
            }
        });
        choice.setRequired(true).setLabel(new ResourceModel(label));
        return choice;
    }
}
