package se.healthycities.portal.meeting.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.model.Model;

/** A choice among things by their ids, each with its words; what is not among them cannot be sent. */
class IdChoice extends DropDownChoice<Long> {
    private static final long serialVersionUID = 1L;

    /** @param words in their order */
    IdChoice(String id, Long chosen, LinkedHashMap<Long, String> words) {
        super(id, Model.of(chosen), List.copyOf(words.keySet()));
        setChoiceRenderer(new ChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(Long thing) {
                return words.get(thing);
            }

            @Override
            public String getIdValue(Long thing, int index) {
                return String.valueOf(thing);
            }
        });
        setMarkupId(id);
        setOutputMarkupId(true);
    }
}
