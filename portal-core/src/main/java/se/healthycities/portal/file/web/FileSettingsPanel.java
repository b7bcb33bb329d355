package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.Set;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.html.form.FormComponent;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.file.FileClosed;
import se.healthycities.portal.file.FileMoving;
import se.healthycities.portal.file.FileName;
import se.healthycities.portal.file.FileView;
import se.healthycities.portal.file.FolderTree;
import se.healthycities.portal.file.Trash;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.FieldError;

/** Another place for every writer; another name or the trash for whoever keeps the file. */
class FileSettingsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FileMoving moving;

    @Inject
    private Trash trash;

    @Inject
    private Today today;

    private final Standing standing;
    private final FileView file;
    private final FolderTree tree;
    private final boolean keeps;

    FileSettingsPanel(String id, Standing standing, FileView file, FolderTree tree, boolean keeps) {
        super(id);
        this.standing = standing;
        this.file = file;
        this.tree = tree;
        this.keeps = keeps;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(rename().setVisible(keeps), move(), trash().setVisible(keeps));
    }

    private StatelessForm<Void> rename() {
        TextField<String> name = new TextField<>("fileName", Model.of(file.name()));
        name.setRequired(true).add(StringValidator.maximumLength(150));
        name.setLabel(new ResourceModel("fileSettingsPanel.name"));
        StatelessForm<Void> form = new Act("rename", name) {
            private static final long serialVersionUID = 1L;

            @Override
            String act(Scene scene) {
                moving.rename(scene, file.id(), name.getModelObject());
                return Addresses.filePage(standing.path(), file.id(), FileName.clean(name.getModelObject()));
            }
        };
        form.add(name, new FieldError("nameError", name, "file-name"));
        return form;
    }

    private StatelessForm<Void> move() {
        FolderChoice to =
                new FolderChoice("into", tree, Set.of(), Math.max(file.place(), 0), getString("fileSettingsPanel.top"));
        to.setLabel(new ResourceModel("fileSettingsPanel.into"));
        StatelessForm<Void> form = new Act("move", to) {
            private static final long serialVersionUID = 1L;

            @Override
            String act(Scene scene) {
                moving.move(scene, Set.of(file.id()), to.getModelObject());
                return Addresses.filePage(standing.path(), file.id(), file.name());
            }
        };
        form.add(to, new FieldError("intoError", to, "file-into"));
        return form;
    }

    private StatelessForm<Void> trash() {
        Button button = new Button("throw");
        StatelessForm<Void> form = new Act("trash", button) {
            private static final long serialVersionUID = 1L;

            @Override
            String act(Scene scene) {
                trash.put(scene, file.id());
                return Addresses.trash(standing.path());
            }
        };
        form.add(button, new FieldError("throwError", button, "throw-file"));
        return form;
    }

    /** An act on the file that leads somewhere, or says beside its field why it cannot be done. */
    private abstract class Act extends StatelessForm<Void> {
        private static final long serialVersionUID = 1L;
        private final FormComponent<?> field;

        Act(String id, FormComponent<?> field) {
            super(id);
            this.field = field;
        }

        abstract String act(Scene scene);

        @Override
        protected void onSubmit() {
            try {
                throw new RedirectToUrlException(act(standing.scene().in("files")));
            } catch (FileClosed closed) {
                field.error(ClosedWords.say(closed.why(), today.date(), getLocale()));
            }
        }
    }
}
