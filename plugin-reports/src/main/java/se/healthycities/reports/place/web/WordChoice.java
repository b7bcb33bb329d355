package se.healthycities.reports.place.web;

import java.util.List;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.model.Model;
import org.danekja.java.util.function.serializable.SerializableFunction;

/** A choice between a few things, each with its words and with a key that stays the same. */
class WordChoice<T extends java.io.Serializable> extends DropDownChoice<T> {
    private static final long serialVersionUID = 1L;

    WordChoice(
            String id,
            T chosen,
            List<T> offered,
            SerializableFunction<T, String> key,
            SerializableFunction<T, String> words) {
        super(id, Model.of(chosen), offered);
        setChoiceRenderer(new ChoiceRenderer<T>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(T value) {
                return words.apply(value);
            }

            @Override
            public String getIdValue(T value, int index) {
                return key.apply(value);
            }
        });
    }
}
