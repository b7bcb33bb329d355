package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.file.FileClosed;
import se.healthycities.portal.file.FileName;
import se.healthycities.portal.file.FolderService;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.FieldError;

/** Makes a folder in a place and leads to it. A second click finds its name taken. */
class NewFolderPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FolderService folders;

    @Inject
    private Today today;

    private final Standing standing;
    private final long place;

    NewFolderPanel(String id, Standing standing, long place) {
        super(id);
        this.standing = standing;
        this.place = place;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        TextField<String> name = new TextField<>("folderName", Model.of(""));
        name.setRequired(true)
                .add(StringValidator.maximumLength(100))
                .setLabel(new ResourceModel("newFolderPanel.name"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    long made = folders.make(standing.scene().in("files"), place, name.getModelObject());
                    String clean = FileName.clean(name.getModelObject());
                    throw new RedirectToUrlException(Addresses.folder(standing.path(), made, clean));
                } catch (FileClosed closed) {
                    name.error(ClosedWords.say(closed.why(), today.date(), getLocale()));
                }
            }
        };
        add(form.add(name, new FieldError("nameError", name, "folder-name")));
    }
}
