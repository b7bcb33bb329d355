package se.healthycities.portal.registration.web;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.registration.FieldDetails;
import se.healthycities.portal.registration.FieldKind;
import se.healthycities.portal.registration.RulesService;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.FieldError;

/** A new question to everybody who registers. */
class FieldForm extends StatelessForm<Void> {
    private static final long serialVersionUID = 1L;
    private static final int SHORT = 200;
    private static final int LONG = 2000;

    @Inject
    private RulesService service;

    private final long occasion;
    private final String onwards;
    private final EnumChoice<FieldKind> kind = new EnumChoice<>("kind", FieldKind.class, FieldKind.TEXT);
    private final TextField<String> label = new TextField<>("label", Model.of(""));
    private final TextField<String> english = new TextField<>("labelEnglish", Model.of(""));
    private final TextArea<String> choices = new TextArea<>("choices", Model.of(""));
    private final CheckBox required = new CheckBox("required", Model.of(false));

    FieldForm(String id, long occasion, String onwards) {
        super(id);
        this.occasion = occasion;
        this.onwards = onwards;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        label.setRequired(true).add(StringValidator.maximumLength(SHORT)).setLabel(new ResourceModel("label"));
        english.add(StringValidator.maximumLength(SHORT)).setLabel(new ResourceModel("labelEnglish"));
        choices.add(StringValidator.maximumLength(LONG)).setLabel(new ResourceModel("choices"));
        add(kind, new FieldError("kindError", kind, "kind"), label, new FieldError("labelError", label, "label"));
        add(english, new FieldError("labelEnglishError", english, "labelEnglish"));
        add(choices, new FieldError("choicesError", choices, "choices"), required.setMarkupId("required"));
    }

    @Override
    protected void onValidate() {
        boolean choosing = kind.getConvertedInput() == FieldKind.CHOICE;
        String typed = choices.getConvertedInput();
        if (choosing && (typed == null || lines(typed).lines().count() < 2)) {
            choices.error(getPage().getString("noChoices"));
        }
    }

    @Override
    protected void onSubmit() {
        FieldKind chosen = kind.getModelObject();
        String other = english.getModelObject();
        service.add(
                Scene.PORTAL,
                occasion,
                new FieldDetails(
                        chosen,
                        label.getModelObject().strip(),
                        other == null || other.isBlank() ? null : other.strip(),
                        chosen == FieldKind.CHOICE ? lines(choices.getModelObject()) : null,
                        Boolean.TRUE.equals(required.getModelObject())));
        throw new RedirectToUrlException(onwards);
    }

    private static String lines(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
