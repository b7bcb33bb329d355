package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.lang.Bytes;
import se.healthycities.portal.file.FileClosed;
import se.healthycities.portal.file.FileVersions;
import se.healthycities.portal.file.FileView;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.DraftFiles;

/** Uploads the next version of a file. While somebody else edits it, or it is adopted, it says so beside the field. */
class NewVersionPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final long REQUEST = 220_000_000L;

    @Inject
    private FileVersions versions;

    @Inject
    private Today today;

    private final Standing standing;
    private final FileView file;
    private final boolean leads;

    NewVersionPanel(String id, Standing standing, FileView file, boolean leads) {
        super(id);
        this.standing = standing;
        this.file = file;
        this.leads = leads;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        DraftFiles drafts = new DraftFiles("drafts");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                drafts.take();
                if (drafts.ids().isEmpty() && !drafts.refused()) {
                    drafts.missing();
                } else if (drafts.ids().size() > 1) {
                    drafts.refuse(NewVersionPanel.this.getString("newVersionPanel.one"));
                } else if (!drafts.refused()) {
                    upload(drafts);
                }
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.bytes(REQUEST));
        String words = file.standsStill() && leads ? "newVersionPanel.adopted" : "newVersionPanel.words";
        add(form.add(drafts, new org.apache.wicket.markup.html.basic.Label("words", getString(words))));
    }

    private void upload(DraftFiles drafts) {
        UUID draft = drafts.ids().iterator().next();
        try {
            versions.upload(standing.scene().in("files"), file.id(), draft);
        } catch (FileClosed closed) {
            drafts.refuse(ClosedWords.say(closed.why(), today.date(), getLocale()));
            return;
        }
        throw new RedirectToUrlException(Addresses.filePage(standing.path(), file.id(), file.name()));
    }
}
