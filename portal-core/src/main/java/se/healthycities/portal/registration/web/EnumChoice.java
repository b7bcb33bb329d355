package se.healthycities.portal.registration.web;

import java.util.Arrays;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;

/** A choice between the values of an enumeration; their words are the page's texts {@code <id>.<value>}. */
class EnumChoice<T extends Enum<T>> extends DropDownChoice<T> {
    private static final long serialVersionUID = 1L;

    EnumChoice(String id, Class<T> values, T chosen) {
        super(id, Model.of(chosen), Arrays.asList(values.getEnumConstants()));
        setChoiceRenderer(new ChoiceRenderer<T>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(T value) {
                return EnumChoice.this.getPage().getString(id + "." + value.name());
            }

            @Override
            public String getIdValue(T value, int index) {
                return value.name();
            }
        });
        setRequired(true).setLabel(new ResourceModel(id));
    }
}
