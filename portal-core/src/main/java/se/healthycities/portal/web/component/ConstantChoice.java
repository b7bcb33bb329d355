package se.healthycities.portal.web.component;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.request.PlainPost;

/**
 * A closed choice as radio buttons, each with its name and a line of words, sent by the name of the constant. Its buttons are
 * plain inputs, so that no page has to be kept for them; what is none of them changes nothing.
 */
public class ConstantChoice<E extends Enum<E>> extends FormComponent<E> {
    private static final long serialVersionUID = 1L;
    private final Class<?> texts;
    private final List<E> offered;

    /** @param texts the class beside which {@code <id>.<constant>} and {@code <id>.<constant>.words} stand */
    public ConstantChoice(String id, Class<?> texts, E value, List<E> offered) {
        super(id, Model.of(value));
        this.texts = texts;
        this.offered = offered;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new ListView<>("choice", offered) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<E> item) {
                E value = item.getModelObject();
                WebMarkupContainer radio = new WebMarkupContainer("radio");
                radio.add(AttributeModifier.replace("name", getInputName()));
                radio.add(AttributeModifier.replace("value", value.name()));
                radio.add(AttributeModifier.replace("checked", () -> chosen(value) ? "checked" : null));
                item.add(radio, new Label("name", text("." + value)), new Label("words", text("." + value + ".words")));
            }
        });
    }

    @Override
    public void convertInput() {
        setConvertedInput(offered.stream()
                .filter(value -> value.name().equals(getInput()))
                .findFirst()
                .orElseGet(this::getModelObject));
    }

    private boolean chosen(E value) {
        return PlainPost.posted() && getInput() != null ? value.name().equals(getInput()) : value == getModelObject();
    }

    private String text(String key) {
        return Texts.get(texts, ConstantChoice.this.getId() + key, getLocale());
    }
}
