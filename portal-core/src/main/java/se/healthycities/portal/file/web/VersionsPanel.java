package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.file.FileClosed;
import se.healthycities.portal.file.FileListReads;
import se.healthycities.portal.file.FileVersions;
import se.healthycities.portal.file.FileView;
import se.healthycities.portal.file.VersionRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.QuietForm;
import se.healthycities.portal.web.component.TextHref;

/** Every version of a file, for every reader (E2); writers bring an old one back, whoever keeps the file names one. */
class VersionsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int A_PAGE = 50;

    @Inject
    private FileListReads files;

    @Inject
    private FileVersions versions;

    @Inject
    private Today today;

    private final Standing standing;
    private final FileView file;
    private final boolean writes;
    private final boolean keeps;

    VersionsPanel(String id, Standing standing, FileView file, boolean writes, boolean keeps) {
        super(id);
        this.standing = standing;
        this.file = file;
        this.writes = writes;
        this.keeps = keeps;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        int before = getPage().getPageParameters().get("before").toInt(Integer.MAX_VALUE);
        List<VersionRow> found = files.versions(file.id(), before, A_PAGE + 1);
        boolean more = found.size() > A_PAGE;
        List<VersionRow> rows = List.copyOf(more ? found.subList(0, A_PAGE) : found);
        add(restoring(rows), naming(rows).setVisible(keeps && !rows.isEmpty()));
        String older = more ? here() + "?before=" + rows.get(rows.size() - 1).number() : "";
        add(new Href("older", older).setVisible(more));
    }

    private QuietForm restoring(List<VersionRow> rows) {
        HiddenField<String> which = new HiddenField<>("which", Model.of(""));
        QuietForm form = new QuietForm("restoring", writes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long number = Numbers.of(getRequest().getPostParameters().getParameterValue("restore"));
                act(which, scene -> versions.restore(scene, file.id(), Math.toIntExact(Math.min(number, 1 << 30))));
            }
        };
        form.add(which, new FieldError("error", which, "versions"));
        form.add(new ListView<>("version", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<VersionRow> item) {
                line(item, item.getModelObject());
            }
        });
        return form;
    }

    private void line(ListItem<VersionRow> item, VersionRow row) {
        String number = String.valueOf(row.number());
        item.add(new TextHref(
                "number",
                Addresses.version(file.id(), row.number(), file.name()),
                getString("versionsPanel.number").replace("{0}", number)));
        item.add(new Label("label", row.label()).setVisible(row.label() != null));
        item.add(new Label(
                        "restored",
                        getString("versionsPanel.restored").replace("{0}", String.valueOf(row.restoredFrom())))
                .setVisible(row.restoredFrom() != null));
        item.add(new StatusTag("status", row.status()));
        boolean adopted = row.adoptedAt() != null;
        String day = adopted ? Dates.day(Today.day(row.adoptedAt()), getLocale()) : "";
        item.add(new Label(
                        "adopted",
                        getString("versionsPanel.adopted")
                                .replace("{0}", day)
                                .replace("{1}", String.valueOf(row.adoptedBy())))
                .setVisible(adopted));
        item.add(new Label("person", row.person()), new Label("organisation", row.organisation()));
        item.add(new Label("date", Dates.moment(row.uploadedAt(), today.date(), getLocale()))
                .add(AttributeModifier.replace("datetime", Dates.iso(row.uploadedAt()))));
        item.add(new Label("size", Dates.size(row.bytes(), getLocale())));
        item.add(new Label("checksum", row.sha256().substring(0, 12)));
        boolean offered = writes && row.number() < file.versions();
        item.add(new WebMarkupContainer("restore")
                .add(AttributeModifier.replace("value", number))
                .add(AttributeModifier.replace(
                        "aria-label", getString("versionsPanel.restoreOne").replace("{0}", number)))
                .setVisible(offered));
    }

    private StatelessForm<Void> naming(List<VersionRow> rows) {
        List<Integer> numbers = rows.stream().map(VersionRow::number).toList();
        DropDownChoice<Integer> number =
                new DropDownChoice<>("number", Model.of(numbers.isEmpty() ? null : numbers.get(0)), numbers);
        number.setRequired(true).setLabel(new ResourceModel("versionsPanel.which"));
        TextField<String> words = new TextField<>("words", Model.of(""));
        words.add(StringValidator.maximumLength(100)).setLabel(new ResourceModel("versionsPanel.words"));
        StatelessForm<Void> form = new StatelessForm<>("naming") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String label = words.getModelObject() == null ? "" : words.getModelObject();
                act(words, scene -> versions.call(scene, file.id(), number.getModelObject(), label));
            }
        };
        form.add(number, words, new FieldError("numberError", number, "label-version"));
        form.add(new FieldError("wordsError", words, "label-words"));
        return form;
    }

    private void act(org.apache.wicket.markup.html.form.FormComponent<?> field, Act act) {
        try {
            act.on(standing.scene().in("files"));
        } catch (FileClosed closed) {
            field.error(ClosedWords.say(closed.why(), today.date(), getLocale()));
            return;
        }
        throw new RedirectToUrlException(here());
    }

    private String here() {
        return Addresses.filePage(standing.path(), file.id(), file.name());
    }

    /** Something done to a version. */
    private interface Act {
        void on(Scene scene);
    }
}
