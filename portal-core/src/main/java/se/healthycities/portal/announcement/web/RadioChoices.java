package se.healthycities.portal.announcement.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Radio;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import se.healthycities.portal.spi.Texts;

/** The radio buttons of a closed choice, each with its name and a line of words, sent by the name of the constant. */
class RadioChoices<E extends Enum<E>> extends ListView<E> {
    private static final long serialVersionUID = 1L;
    private final String texts;

    /** @param texts how the keys of {@link WritePanel}'s texts begin */
    RadioChoices(String id, List<E> values, String texts) {
        super(id, values);
        this.texts = texts;
    }

    @Override
    protected void populateItem(ListItem<E> item) {
        E value = item.getModelObject();
        Radio<E> radio = new Radio<>("radio", Model.of(value)) {
            private static final long serialVersionUID = 1L;

            @Override
            public String getValue() {
                return value.name();
            }

            /** The name of the constant says enough: no page has to be kept for it. */
            @Override
            protected boolean getStatelessHint() {
                return true;
            }
        };
        item.add(radio, new Label("name", text(texts + "." + value)));
        item.add(new Label("words", text(texts + "." + value + ".words")));
    }

    private String text(String key) {
        return Texts.get(WritePanel.class, key, getLocale());
    }
}
