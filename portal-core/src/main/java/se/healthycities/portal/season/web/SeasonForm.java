package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.season.SeasonDraft;
import se.healthycities.portal.season.SeasonFault;
import se.healthycities.portal.season.SeasonKind;
import se.healthycities.portal.season.SeasonRow;
import se.healthycities.portal.season.SeasonTreeService;
import se.healthycities.portal.season.WrongSeason;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;

/** The form of one season, for a new one or for one that gets another name or other days. */
class SeasonForm extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int NAME = 200;

    @Inject
    private SeasonTreeService service;

    private final List<SeasonRow> seasons;
    private final SeasonRow edited;

    SeasonForm(String id, List<SeasonRow> seasons, Optional<SeasonRow> edited) {
        super(id);
        this.seasons = seasons;
        this.edited = edited.orElse(null);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean known = edited != null;
        Map<String, FormComponent<?>> fields = new LinkedHashMap<>();
        TextField<String> key = text("key", known ? edited.key() : "");
        DropDownChoice<SeasonKind> kind =
                new DropDownChoice<>("kind", Model.of(SeasonKind.HALF_YEAR), List.of(SeasonKind.values()), kinds());
        DropDownChoice<String> parent =
                new DropDownChoice<>("parent", Model.of(known ? edited.parent() : null), parents(), names());
        parent.setNullValid(true);
        TextField<String> name = text("name", known ? edited.name() : "");
        TextField<String> english = text("nameEnglish", known ? edited.nameEnglish() : "");
        TextField<String> from = date("from", known ? edited.from().toString() : "");
        TextField<String> to =
                date("to", known && edited.to() != null ? edited.to().toString() : "");
        List.of(key, parent, name, from, to).forEach(field -> fields.put(field.getId(), field));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                SeasonDraft draft = new SeasonDraft(
                        known ? edited.key() : key.getModelObject(),
                        known ? edited.kind() : kind.getModelObject(),
                        parent.getModelObject(),
                        name.getModelObject(),
                        english.getModelObject(),
                        day(from),
                        day(to));
                save(draft, fields);
            }
        };
        WebMarkupContainer fresh = new WebMarkupContainer("fresh");
        fresh.add(key, new FieldError("keyError", key, "key"), kind);
        form.add(fresh.setVisible(!known));
        form.add(parent, new FieldError("parentError", parent, "parent"), name, english);
        form.add(new FieldError("nameError", name, "name"));
        form.add(from, new FieldError("fromError", from, "from-day"), to, new FieldError("toError", to, "to-day"));
        form.add(new Href("cancel", SeasonTreePage.ADDRESS).setVisible(known));
        String heading = getString("seasonForm." + (known ? "change" : "new"));
        add(form, new Label("heading", known ? heading.replace("{0}", edited.name(getLocale())) : heading));
    }

    private void save(SeasonDraft draft, Map<String, FormComponent<?>> fields) {
        try {
            if (edited == null) {
                service.add(draft);
            } else {
                service.change(draft);
            }
        } catch (WrongSeason wrong) {
            wrong.faults().forEach(fault -> fields.get(fault.field()).error(words(this, fault)));
            return;
        }
        throw new RedirectToUrlException(SeasonTreePage.ADDRESS + "?saved=true");
    }

    static String words(Component page, SeasonFault fault) {
        String other = fault.other() == null ? "" : fault.other().name(page.getLocale());
        return page.getString("fault." + fault.reason()).replace("{0}", other);
    }

    private static TextField<String> text(String id, String value) {
        TextField<String> field = new TextField<>(id, Model.of(value));
        field.add(StringValidator.maximumLength(NAME));
        return field;
    }

    private static TextField<String> date(String id, String value) {
        TextField<String> field = new TextField<>(id, Model.of(value)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected String[] getInputTypes() {
                return new String[] {"date"};
            }
        };
        field.add(StringValidator.maximumLength(NAME));
        return field;
    }

    private static LocalDate day(TextField<String> field) {
        try {
            String typed = field.getModelObject();
            return typed == null ? null : LocalDate.parse(typed.trim());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private List<String> parents() {
        return seasons.stream()
                .filter(season -> season.kind() != SeasonKind.PART)
                .map(SeasonRow::key)
                .toList();
    }

    private ChoiceRenderer<SeasonKind> kinds() {
        return new ChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(SeasonKind kind) {
                return getString("kind." + kind);
            }

            @Override
            public String getIdValue(SeasonKind kind, int index) {
                return kind.name();
            }
        };
    }

    private ChoiceRenderer<String> names() {
        return new ChoiceRenderer<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Object getDisplayValue(String key) {
                return seasons.stream()
                        .filter(season -> season.key().equals(key))
                        .map(season -> season.name(getLocale()))
                        .findFirst()
                        .orElse(key);
            }

            @Override
            public String getIdValue(String key, int index) {
                return key;
            }
        };
    }
}
