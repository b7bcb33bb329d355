package se.healthycities.portal.file.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.lang.Bytes;
import se.healthycities.portal.file.FileService;
import se.healthycities.portal.file.NamesTaken;
import se.healthycities.portal.file.SameName;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.web.component.DraftFiles;

/** Adds files to a place. Where names are taken it asks once what should become of each; what was sent is kept meanwhile. */
class UploadPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final long REQUEST = 450_000_000L;

    @Inject
    private FileService service;

    private final Standing standing;
    private final long place;
    private final String address;

    /** @param address where it leads when the files are there */
    UploadPanel(String id, Standing standing, long place, String address) {
        super(id);
        this.standing = standing;
        this.place = place;
        this.address = address;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        DraftFiles drafts = new DraftFiles("drafts");
        ClashPanel clashes = new ClashPanel("clashes");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                drafts.take();
                if (drafts.ids().isEmpty() && !drafts.refused()) {
                    drafts.missing();
                } else if (!drafts.refused()) {
                    addAll(drafts, clashes);
                }
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.bytes(REQUEST));
        add(form.add(drafts, clashes));
    }

    private void addAll(DraftFiles drafts, ClashPanel clashes) {
        try {
            service.add(standing.scene().in("files"), place, drafts.ids(), answers(drafts));
        } catch (NamesTaken taken) {
            clashes.ask(taken.clashes());
            return;
        }
        throw new RedirectToUrlException(address);
    }

    private Map<UUID, SameName> answers(DraftFiles drafts) {
        IRequestParameters sent = getRequest().getPostParameters();
        Map<UUID, SameName> answers = new HashMap<>();
        for (UUID draft : drafts.ids()) {
            SameName answer = sent.getParameterValue(ClashPanel.name(draft)).toEnum(SameName.class, null);
            if (answer != null) {
                answers.put(draft, answer);
            }
        }
        return answers;
    }
}
