package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.Button;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.file.FileClosed;
import se.healthycities.portal.file.FileLocks;
import se.healthycities.portal.file.FileView;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.FieldError;

/** Says who edits the file and until when; writers say here that they do, and let go again. */
class LockPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private FileLocks locks;

    @Inject
    private Today today;

    private final Standing standing;
    private final FileView file;
    private final boolean writes;
    private final boolean leads;
    private final boolean own;

    LockPanel(String id, Standing standing, FileView file, boolean writes, boolean leads, boolean own) {
        super(id);
        this.standing = standing;
        this.file = file;
        this.writes = writes;
        this.leads = leads;
        this.own = own;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean locked = file.lockedAt(today.now());
        WebMarkupContainer notice = new WebMarkupContainer("notice");
        String until = locked ? Dates.moment(file.lockedUntil(), today.date(), getLocale()) : "";
        String words = getString(own ? "lockPanel.own" : "lockPanel.other");
        notice.add(new Label(
                "words", words.replace("{0}", String.valueOf(file.lockedBy())).replace("{1}", until)));
        add(notice.setVisible(locked));
        add(form("unlock", true).setVisible(locked && (own || leads)));
        add(form("take", false).setVisible(!locked && writes && !(file.standsStill() && !leads)));
    }

    private StatelessForm<Void> form(String id, boolean unlock) {
        Button button = new Button("button");
        StatelessForm<Void> form = new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Scene scene = standing.scene().in("files");
                try {
                    if (unlock) {
                        locks.unlock(scene, file.id());
                    } else {
                        locks.lock(scene, file.id());
                    }
                } catch (FileClosed closed) {
                    button.error(ClosedWords.say(closed.why(), today.date(), getLocale()));
                    return;
                }
                throw new RedirectToUrlException(Addresses.filePage(standing.path(), file.id(), file.name()));
            }
        };
        form.add(button, new FieldError("error", button, id + "-lock"));
        return form;
    }
}
