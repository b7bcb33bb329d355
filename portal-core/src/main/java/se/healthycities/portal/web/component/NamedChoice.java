package se.healthycities.portal.web.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.model.Model;

/** The choice of one of several things that have an id and a name. */
public class NamedChoice extends DropDownChoice<Long> {
    private static final long serialVersionUID = 1L;

    /** @param chosen an id, or null for none yet */
    public NamedChoice(String id, Map<Long, String> names, Long chosen) {
        super(id, Model.of(chosen), new ArrayList<>(names.keySet()));
        Map<Long, String> words = new LinkedHashMap<>(names);
        setChoiceRenderer(new ChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(Long one) {
                return words.get(one);
            }

            @Override
            public String getIdValue(Long one, int index) {
                return String.valueOf(one);
            }
        });
        setMarkupId(id);
        setOutputMarkupId(true);
    }
}
