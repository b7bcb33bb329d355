package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.HiddenField;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.file.FileClosed;
import se.healthycities.portal.file.FileStatus;
import se.healthycities.portal.file.FileVersions;
import se.healthycities.portal.file.FileView;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.FieldError;

/** Says where the newest version stands (E3). Adopting, and letting an adopted version go, is for those who lead the space. */
class StandPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FileVersions versions;

    @Inject
    private Today today;

    private final Standing standing;
    private final FileView file;
    private final boolean leads;

    StandPanel(String id, Standing standing, FileView file, boolean leads) {
        super(id);
        this.standing = standing;
        this.file = file;
        this.leads = leads;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean stuck = file.standsStill() && !leads;
        DropDownChoice<FileStatus> status =
                new DropDownChoice<>("status", Model.of(file.status()), choices(), new ChoiceRenderer<>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Object getDisplayValue(FileStatus choice) {
                        return StatusTag.words(choice, getLocale());
                    }

                    @Override
                    public String getIdValue(FileStatus choice, int index) {
                        return choice.name();
                    }
                });
        status.setRequired(true).setLabel(new ResourceModel("standPanel.status"));
        HiddenField<Integer> number = new HiddenField<>("number", Model.of(file.versions()), Integer.class);
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Integer read = number.getModelObject();
                try {
                    versions.stand(
                            standing.scene().in("files"), file.id(), read == null ? 0 : read, status.getModelObject());
                } catch (FileClosed closed) {
                    status.error(ClosedWords.say(closed.why(), today.date(), getLocale()));
                    return;
                }
                throw new RedirectToUrlException(Addresses.filePage(standing.path(), file.id(), file.name()));
            }
        };
        form.add(number, status, new FieldError("statusError", status, "status"));
        add(form.setVisible(!stuck));
        String why = stuck ? "standPanel.stuck" : leads ? "standPanel.leader" : "standPanel.keeper";
        add(new Label("why", getString(why)));
    }

    private List<FileStatus> choices() {
        List<FileStatus> choices = new ArrayList<>(List.of(FileStatus.values()));
        if (!leads) {
            choices.remove(FileStatus.ADOPTED);
        }
        return choices;
    }
}
