package se.healthycities.themegroups.group.web;

import java.util.stream.Stream;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.themegroups.group.Charter;
import se.healthycities.themegroups.group.GroupName;

/** The words of a group's charter, with its name in both languages. */
public class CharterFields extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int NAME = 120;
    private static final int TEXT = 4000;

    private final TextField<String> called;
    private final TextField<String> english;
    private final TextArea<String> aim;
    private final TextArea<String> aimEnglish;
    private final TextArea<String> working;
    private final TextField<String> focus;
    private final TextField<String> season;

    public CharterFields(String id, GroupName name, Charter charter) {
        super(id);
        called = new TextField<>("called", Model.of(name.swedish()));
        english = new TextField<>("english", Model.of(name.english()));
        aim = new TextArea<>("aim", Model.of(charter.aim()));
        aimEnglish = new TextArea<>("aimEnglish", Model.of(charter.aimEnglish()));
        working = new TextArea<>("working", Model.of(charter.working()));
        focus = new TextField<>("focus", Model.of(charter.focus()));
        season = new TextField<>("season", Model.of(charter.season()));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        called.setRequired(true);
        aim.setRequired(true);
        Stream.of(called, english, season).forEach(field -> field.add(StringValidator.maximumLength(NAME)));
        Stream.of(aim, aimEnglish, working, focus).forEach(field -> field.add(StringValidator.maximumLength(TEXT)));
        Stream.of(called, english, aim, aimEnglish, working, focus, season).forEach(field -> {
            field.setLabel(new ResourceModel("charterFields." + field.getId()));
            add(field, new FieldError(field.getId() + "Error", field, field.getId()));
        });
    }

    /** The name as it was typed just now. */
    public String called() {
        return called.getInput() == null ? "" : called.getInput();
    }

    public GroupName name() {
        return new GroupName(words(called), orNull(english));
    }

    public Charter charter() {
        return new Charter(words(aim), orNull(aimEnglish), words(working), words(focus), words(season));
    }

    /** Said when somebody else has changed the charter meanwhile. */
    public void meanwhile(String words) {
        aim.error(words);
    }

    private static String words(FormComponent<String> field) {
        return field.getModelObject() == null ? "" : field.getModelObject().strip();
    }

    private static String orNull(FormComponent<String> field) {
        return words(field).isEmpty() ? null : words(field);
    }
}
