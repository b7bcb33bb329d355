package se.healthycities.themegroups.group.web;

import java.util.List;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;

/** A choice between the values of an enum; each has its words in the page's texts, as {@code status.RUNNING}. */
public class WordChoice<E extends Enum<E>> extends DropDownChoice<E> {
    private static final long serialVersionUID = 1L;

    public WordChoice(String id, E chosen, List<E> values) {
        super(id, Model.of(chosen), values);
        setChoiceRenderer(new ChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(E value) {
                return WordChoice.this.getPage().getString(id + "." + value.name());
            }

            @Override
            public String getIdValue(E value, int index) {
                return value.name();
            }
        });
        setRequired(true).setLabel(new ResourceModel(id)).setMarkupId(id).setOutputMarkupId(true);
    }
}
