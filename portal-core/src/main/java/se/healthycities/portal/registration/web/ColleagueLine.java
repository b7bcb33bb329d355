package se.healthycities.portal.registration.web;

import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.EmailTextField;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.registration.AttendanceMode;
import se.healthycities.portal.registration.ColleagueChoice;
import se.healthycities.portal.registration.ColleagueWish;
import se.healthycities.portal.web.component.FieldError;

/** One line of the form in which a contact registers colleagues: somebody of the list, or somebody new. */
class ColleagueLine extends WebMarkupContainer {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 200;

    private final int number;
    private final List<AttendanceMode> modes;
    private final DropDownChoice<ColleagueChoice> person;
    private final TextField<String> name = new TextField<>("fullName", Model.of(""));
    private final EmailTextField email = new EmailTextField("email", Model.of(""));
    private final DropDownChoice<Capacity> capacity;
    private final DropDownChoice<AttendanceMode> mode;

    ColleagueLine(String id, int number, List<ColleagueChoice> colleagues, List<AttendanceMode> modes) {
        super(id);
        this.number = number;
        this.modes = modes;
        this.person = new DropDownChoice<>("person", Model.of((ColleagueChoice) null), colleagues, new Names());
        this.capacity = new DropDownChoice<>(
                "capacity",
                Model.of(Capacity.OFFICIAL),
                List.of(Capacity.OFFICIAL, Capacity.ELECTED),
                new Words<>("capacity."));
        this.mode = new DropDownChoice<>("mode", Model.of(modes.get(0)), modes, new Words<>("mode."));
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("legend", getPage().getString("legend").replace("{0}", String.valueOf(number))));
        person.setNullValid(true).setLabel(new ResourceModel("person"));
        name.add(StringValidator.maximumLength(SHORT)).setLabel(new ResourceModel("fullName"));
        email.add(StringValidator.maximumLength(SHORT)).setLabel(new ResourceModel("email"));
        add(label("person"), person, new FieldError("personError", person, "person-" + number));
        WebMarkupContainer somebodyNew = new WebMarkupContainer("somebodyNew");
        somebodyNew.add(label("fullName"), name, new FieldError("fullNameError", name, "fullName-" + number));
        somebodyNew.add(label("email"), email, new FieldError("emailError", email, "email-" + number));
        somebodyNew.add(label("capacity"), capacity.setMarkupId("capacity-" + number));
        somebodyNew.add(AttributeModifier.replace("open", () -> typed(name) || typed(email) ? "open" : null));
        WebMarkupContainer where = new WebMarkupContainer("where");
        where.add(label("mode"), mode.setMarkupId("mode-" + number));
        add(somebodyNew, where.setVisible(modes.size() > 1));
    }

    /** Empty for a line that nobody filled in. */
    Optional<ColleagueWish> wish() {
        ColleagueChoice chosen = person.getModelObject();
        if (chosen != null) {
            return Optional.of(new ColleagueWish(chosen.affiliation(), null, null, null, mode.getModelObject()));
        }
        return name.getModelObject() == null
                ? Optional.empty()
                : Optional.of(new ColleagueWish(
                        null, name.getModelObject(), email.getModelObject(), capacity(), mode.getModelObject()));
    }

    /** Somebody new is an official unless the contact said otherwise. */
    private Capacity capacity() {
        return capacity.getModelObject() == null ? Capacity.OFFICIAL : capacity.getModelObject();
    }

    /** Says beside its fields what is missing, before anything is written. */
    void check() {
        boolean chosen = person.getConvertedInput() != null;
        if (chosen && (typed(name) || typed(email))) {
            person.error(getPage().getString("both"));
        } else if (typed(name) && !typed(email)) {
            email.error(getPage().getString("needsEmail"));
        } else if (typed(email) && !typed(name)) {
            name.error(getPage().getString("needsName"));
        }
    }

    boolean empty() {
        return person.getConvertedInput() == null && !typed(name) && !typed(email);
    }

    void refuse(String words) {
        (person.getModelObject() == null ? email : person).error(words);
    }

    private static boolean typed(TextField<String> field) {
        String input = field.getInput();
        return input != null && !input.isBlank();
    }

    private Component label(String field) {
        return new WebMarkupContainer(field + "Label").add(AttributeModifier.replace("for", field + "-" + number));
    }

    /** People by name, title and capacity. */
    private class Names extends ChoiceRenderer<ColleagueChoice> {
        private static final long serialVersionUID = 1L;

        @Override
        public Object getDisplayValue(ColleagueChoice one) {
            return one.name() + ", " + one.title();
        }

        @Override
        public String getIdValue(ColleagueChoice one, int index) {
            return String.valueOf(one.affiliation());
        }
    }

    /** Things by the page's texts. */
    private class Words<T> extends ChoiceRenderer<T> {
        private static final long serialVersionUID = 1L;
        private final String prefix;

        Words(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Object getDisplayValue(T thing) {
            return getPage().getString(prefix + thing);
        }

        @Override
        public String getIdValue(T thing, int index) {
            return String.valueOf(thing);
        }
    }
}
