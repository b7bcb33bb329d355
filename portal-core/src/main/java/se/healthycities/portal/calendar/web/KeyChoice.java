package se.healthycities.portal.calendar.web;

import java.util.List;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.model.Model;

/** A choice between keys, each of which has its words in the texts. */
public class KeyChoice extends DropDownChoice<String> {
    private static final long serialVersionUID = 1L;

    /** @param prefix what stands before a key in the texts */
    public KeyChoice(String id, String chosen, List<String> keys, String prefix) {
        super(id, Model.of(chosen), keys);
        setChoiceRenderer(new ChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(String key) {
                return getString(prefix + key, null, key);
            }

            @Override
            public String getIdValue(String key, int index) {
                return key;
            }
        });
        setMarkupId(id);
        setOutputMarkupId(true);
    }
}
