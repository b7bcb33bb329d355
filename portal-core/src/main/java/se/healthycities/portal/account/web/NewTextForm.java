package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.ValidationError;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.account.ConsentDraft;
import se.healthycities.portal.account.ConsentKind;
import se.healthycities.portal.account.ConsentText;
import se.healthycities.portal.account.ConsentTextRow;
import se.healthycities.portal.account.Consents;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;

/** The next version of a text: written in both languages, looked at first, and then published from a day on. */
class NewTextForm extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20_000;

    @Inject
    private Consents consents;

    @Inject
    private Markdown markdown;

    private final ConsentKind kind;
    private final ConsentTextRow last;
    private final LocalDate today;
    private ConsentText.Words shown;

    NewTextForm(String id, ConsentKind kind, List<ConsentTextRow> rows, LocalDate today) {
        super(id);
        this.kind = kind;
        this.last = rows.isEmpty() ? null : rows.get(0);
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ConsentText.Words draft =
                last == null ? ConsentDraft.of(kind) : new ConsentText.Words(last.swedish(), last.english());
        TextArea<String> swedish = text("swedish", draft.swedish());
        TextArea<String> english = text("english", draft.english());
        DayField from = new DayField("from", Model.of(first()));
        from.setRequired(true).setLabel(new ResourceModel("newTextForm.from"));
        from.add(day -> {
            if (day.getValue().isBefore(first())) {
                day.error(new ValidationError().addKey("newTextForm.early"));
            }
        });
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                ConsentText.Words words = new ConsentText.Words(swedish.getModelObject(), english.getModelObject());
                if (getRequest()
                        .getPostParameters()
                        .getParameterValue("publish")
                        .isNull()) {
                    shown = words;
                } else {
                    consents.publish(kind, words, from.getModelObject());
                    throw new RedirectToUrlException(ConsentTextsPage.address(kind));
                }
            }
        };
        form.add(swedish, new FieldError("swedishError", swedish, "swedish"));
        form.add(english, new FieldError("englishError", english, "english"));
        form.add(from, new FieldError("fromError", from, "from"));
        WebMarkupContainer preview = new WebMarkupContainer("preview") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(shown != null);
            }
        };
        long agreed = last == null ? 0 : last.agreed();
        preview.add(new Label(
                "effect",
                getString("newTextForm.effect." + (kind.free() ? "free" : "terms"))
                        .replace("{0}", String.valueOf(agreed))));
        preview.add(words("swedishWords", true), words("englishWords", false));
        form.add(preview);
        add(new ErrorSummary("errors"), form);
    }

    private Label words(String id, boolean inSwedish) {
        Label words = new Label(
                id, () -> shown == null ? "" : markdown.toHtml(inSwedish ? shown.swedish() : shown.english()));
        words.setEscapeModelStrings(false);
        return words;
    }

    private LocalDate first() {
        return last == null || last.validFrom().isBefore(today) ? today : last.validFrom();
    }

    private static TextArea<String> text(String name, String value) {
        TextArea<String> field = new TextArea<>(name, Model.of(value));
        field.setRequired(true)
                .add(StringValidator.maximumLength(LONGEST))
                .setLabel(new ResourceModel("newTextForm." + name));
        return field;
    }
}
