package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.lang.Bytes;
import se.healthycities.portal.file.FileReads;
import se.healthycities.portal.file.FileRow;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.NoteMissing;
import se.healthycities.portal.meeting.PaperRow;
import se.healthycities.portal.meeting.PaperService;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.DraftFiles;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.NamedChoice;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.TextHref;

/** The papers of an item for whoever prepares it: take one away, choose files of the space, or send new ones. */
class PapersPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final long REQUEST = 450_000_000L;
    private static final int MOST = 200;

    @Inject
    private MeetingReads meetings;

    @Inject
    private PaperService papers;

    @Inject
    private FileReads files;

    private final Standing standing;
    private final MeetingDetails meeting;
    private final long item;

    PapersPanel(String id, Standing standing, MeetingDetails meeting, long item) {
        super(id);
        this.standing = standing;
        this.meeting = meeting;
        this.item = item;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<PaperRow> here = meetings.papers(meeting.id()).stream()
                .filter(paper -> paper.item() == item)
                .toList();
        add(taken(here).setVisible(!here.isEmpty()));
        boolean has = standing.has("files");
        LinkedHashMap<Long, String> words = new LinkedHashMap<>();
        for (FileRow file : has ? files.inSpace(standing.space(), MOST) : List.<FileRow>of()) {
            if (here.stream().noneMatch(paper -> paper.file().equals(file.id()))) {
                words.put(file.id(), file.name());
            }
        }
        add(chosen(words).setVisible(!words.isEmpty()));
        add(sent().setVisible(has));
    }

    private Component taken(List<PaperRow> here) {
        WhyField why = new WhyField("why", meeting.locked());
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("taken") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                long file = getRequest()
                        .getPostParameters()
                        .getParameterValue("file")
                        .toLong(0);
                attempt(why, () -> papers.detach(scene(), item, file, why.said(key)));
            }
        };
        form.add(new ListView<>("paper", here) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PaperRow> item) {
                PaperRow paper = item.getModelObject();
                item.add(new TextHref("name", paper.address(), paper.name()));
                WebMarkupContainer button = new WebMarkupContainer("detach");
                String label = getString("papersPanel.detach").replace("{0}", paper.name());
                item.add(button.add(
                        AttributeModifier.replace("value", paper.file()),
                        AttributeModifier.replace("aria-label", label)));
            }
        });
        return form.add(why, key);
    }

    private Component chosen(LinkedHashMap<Long, String> words) {
        NamedChoice file = new NamedChoice("existing", words, null);
        file.setRequired(true).setLabel(new ResourceModel("papersPanel.existing"));
        WhyField why = new WhyField("why", meeting.locked());
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("choose") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                attempt(why, () -> papers.attach(scene(), item, Set.of(file.getModelObject()), why.said(key)));
            }
        };
        return form.add(file, new FieldError("existingError", file, "existing"), why, key);
    }

    private Component sent() {
        DraftFiles drafts = new DraftFiles("drafts");
        WhyField why = new WhyField("why", meeting.locked());
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("send") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                drafts.take();
                if (drafts.ids().isEmpty() && !drafts.refused()) {
                    drafts.missing();
                } else if (!drafts.refused()) {
                    attempt(why, () -> papers.upload(scene(), item, drafts.ids(), why.said(key)));
                }
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.bytes(REQUEST));
        return form.add(drafts, why, key);
    }

    private void attempt(WhyField why, Runnable act) {
        try {
            act.run();
        } catch (NoteMissing missing) {
            why.missing();
            return;
        }
        throw new RedirectToUrlException(MeetingAddresses.editItem(standing.path(), meeting.key(), item));
    }

    private Scene scene() {
        return standing.scene().in("meetings");
    }
}
