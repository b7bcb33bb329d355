package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
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
import se.healthycities.portal.file.Folder;
import se.healthycities.portal.file.FolderRow;
import se.healthycities.portal.file.FolderService;
import se.healthycities.portal.file.FolderTree;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.FieldError;

/** What can be done with a folder: another name, another place, or into the trash with all that lies in it. */
class FolderPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FolderService folders;

    @Inject
    private Today today;

    private final Standing standing;
    private final FolderRow folder;
    private final FolderTree tree;

    FolderPanel(String id, Standing standing, FolderRow folder, FolderTree tree) {
        super(id);
        this.standing = standing;
        this.folder = folder;
        this.tree = tree;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(rename(), move(), trash());
    }

    private StatelessForm<Void> rename() {
        TextField<String> name = new TextField<>("newName", Model.of(folder.name()));
        name.setRequired(true).add(StringValidator.maximumLength(100)).setLabel(new ResourceModel("folderPanel.name"));
        StatelessForm<Void> form = new Act("rename", name) {
            private static final long serialVersionUID = 1L;

            @Override
            String act(Scene scene) {
                folders.rename(scene, folder.id(), name.getModelObject());
                return here();
            }
        };
        form.add(name, new FieldError("nameError", name, "new-name"));
        return form;
    }

    private StatelessForm<Void> move() {
        long parent = folder.parent() == null ? Folder.TOP : folder.parent();
        String top = getString("folderPanel.top");
        FolderChoice to = new FolderChoice("into", tree, tree.within(folder.id()), parent, top);
        to.setLabel(new ResourceModel("folderPanel.into"));
        StatelessForm<Void> form = new Act("move", to) {
            private static final long serialVersionUID = 1L;

            @Override
            String act(Scene scene) {
                folders.move(scene, folder.id(), to.getModelObject());
                return here();
            }
        };
        form.add(to, new FieldError("intoError", to, "folder-into"));
        return form;
    }

    private StatelessForm<Void> trash() {
        Button button = new Button("throw");
        StatelessForm<Void> form = new Act("trash", button) {
            private static final long serialVersionUID = 1L;

            @Override
            String act(Scene scene) {
                folders.trash(scene, folder.id());
                return Addresses.files(standing.path());
            }
        };
        form.add(button, new FieldError("throwError", button, "throw-folder"));
        return form;
    }

    private String here() {
        return Addresses.folder(standing.path(), folder.id(), folder.name());
    }

    /** An act on the folder that leads somewhere, or says beside its field why it cannot be done. */
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
