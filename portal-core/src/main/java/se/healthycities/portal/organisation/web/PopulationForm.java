package se.healthycities.portal.organisation.web;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.markup.html.form.upload.FileUploadField;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.audit.Actor;
import se.healthycities.portal.organisation.PopulationPreview;
import se.healthycities.portal.organisation.PopulationService;
import se.healthycities.portal.sheet.Sheet;
import se.healthycities.portal.sheet.SheetReader;
import se.healthycities.portal.sheet.SheetRow;
import se.healthycities.portal.sheet.UnreadableSheet;
import se.healthycities.portal.space.Visitor;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;

/**
 * Takes a yearly table as a file or as pasted lines. The first sending shows what would change; only the second, which
 * carries the seal of what was seen, writes it. The lines stay in the form, so that a wrong one can be mended there.
 */
class PopulationForm extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_TABLE = 200_000;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    @Inject
    private PopulationService service;

    @Inject
    private Visitors visitors;

    private final DayField day = new DayField("day", new Model<>());
    private final TextField<String> source = new TextField<>("source", Model.of(""));
    private final TextArea<String> table = new TextArea<>("table", Model.of(""));
    private final FileUploadField file = new FileUploadField("file");
    private final WebMarkupContainer seal = new WebMarkupContainer("seal");
    private StatelessForm<Void> form;

    PopulationForm(String id) {
        super(id);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        day.setRequired(true).setLabel(new ResourceModel("populationForm.day"));
        source.setRequired(true).setLabel(new ResourceModel("populationForm.source"));
        source.add(StringValidator.maximumLength(LONGEST_SOURCE));
        table.setLabel(new ResourceModel("populationForm.table"));
        table.add(StringValidator.maximumLength(LONGEST_TABLE));
        form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                sent();
            }
        };
        form.setMultiPart(true);
        form.add(day, new FieldError("dayError", day, "day"));
        form.add(source, new FieldError("sourceError", source, "source"));
        form.add(file, table, new FieldError("tableError", table, "table"));
        form.add(seal.add(AttributeModifier.replace("value", "")), new EmptyPanel("preview").setVisible(false));
        add(form);
    }

    private void sent() {
        Optional<LocalDate> counted = counted();
        String text = text();
        if (counted.isEmpty() || text == null) {
            return;
        }
        String counter = source.getModelObject().strip();
        Optional<PopulationPreview> preview = service.preview(text, counted.get(), counter);
        if (preview.isEmpty() || preview.get().lines().isEmpty()) {
            table.error(getString(preview.isEmpty() ? "populationForm.columns" : "populationForm.noLines"));
            return;
        }
        boolean accepted =
                !getRequest().getPostParameters().getParameterValue("accept").isEmpty();
        String seen = getRequest().getPostParameters().getParameterValue("seal").toString("");
        Visitor visitor = visitors.current();
        Actor actor = new Actor(visitor.person(), visitor.affiliation());
        if (accepted && service.accept(text, counted.get(), counter, seen, actor)) {
            throw new RedirectToUrlException(PopulationPage.ADDRESS + "?saved=1");
        }
        if (preview.get().faulty()) {
            table.error(getString("populationForm.faulty"));
        } else {
            seal.add(AttributeModifier.replace("value", preview.get().seal()));
        }
        form.replace(new PopulationPreviewPanel("preview", preview.get()));
    }

    private Optional<LocalDate> counted() {
        LocalDate counted = day.getModelObject();
        if (counted.isBefore(FIRST) || counted.isAfter(visitors.current().today())) {
            day.error(getString("populationForm.notYet"));
            return Optional.empty();
        }
        return Optional.of(counted);
    }

    /** The lines of the file, if there is one, are from now on those of the form; null after an error. */
    private String text() {
        FileUpload upload = file.getFileUpload();
        try {
            if (upload != null && upload.getSize() > 0) {
                table.setModelObject(lines(SheetReader.read(upload.getInputStream())));
                table.clearInput();
            }
        } catch (UnreadableSheet unreadable) {
            table.error(unreadable.text(getLocale()));
            return null;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        String text = Objects.requireNonNullElse(table.getModelObject(), "");
        if (text.isBlank() || text.length() > LONGEST_TABLE) {
            table.error(getString(text.isBlank() ? "populationForm.empty" : "populationForm.tooLong"));
            return null;
        }
        return text;
    }

    private static String lines(Sheet sheet) {
        StringBuilder lines = new StringBuilder(String.join(";", sheet.columns()));
        for (SheetRow row : sheet.rows()) {
            lines.append('\n').append(sheet.columns().stream().map(row::cell).collect(Collectors.joining(";")));
        }
        return lines.toString();
    }
}
