package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AnnouncementDrafts;
import se.healthycities.portal.announcement.AnnouncementView;
import se.healthycities.portal.announcement.Outcome;
import se.healthycities.portal.announcement.Reach;
import se.healthycities.portal.announcement.RecipientRow;
import se.healthycities.portal.announcement.Sending;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;
import se.healthycities.portal.web.request.PlainPost;

/** The buttons of a draft: send to those who are shown below, try it on oneself, change it, throw it away. */
class SendPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Sending sending;

    @Inject
    private AnnouncementDrafts drafts;

    private final Scene scene;
    private final AnnouncementView view;
    private final List<RecipientRow> rows;

    SendPanel(String id, Scene scene, AnnouncementView view, List<RecipientRow> rows) {
        super(id);
        this.scene = scene;
        this.view = view;
        this.rows = rows;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        long letters = rows.stream()
                .filter(row -> row.reach() == Reach.MAIL && !row.gone())
                .map(RecipientRow::person)
                .distinct()
                .count();
        long people = rows.stream()
                .filter(row -> !row.gone())
                .map(RecipientRow::person)
                .distinct()
                .count();
        SeenVersion shown = new SeenVersion("shown", view::shown);
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String act = PlainPost.value("act");
                throw new RedirectToUrlException(
                        switch (act) {
                            case "send" -> after(sending.send(scene, view.id(), shown.sent()));
                            case "try" -> tried(key);
                            case "discard" -> discarded();
                            default -> AnnouncementAddresses.led(scene, view.id());
                        });
            }
        };
        form.add(shown, key, new Href("change", AnnouncementAddresses.write(scene, view.id())));
        WebMarkupContainer send = new WebMarkupContainer("send");
        send.add(new Label("number", getString("sendPanel.send").replace("{0}", String.valueOf(letters))));
        form.add(send.setVisible(people > 0), new WebMarkupContainer("nobody").setVisible(people == 0));
        form.add(new WebMarkupContainer("required").setVisible(view.required()));
        add(form);
    }

    private String after(Outcome outcome) {
        String done = switch (outcome) {
            case SENT -> "sent";
            case CHANGED -> "changed";
            case NOBODY -> "nobody";
        };
        return AnnouncementAddresses.led(scene, view.id()) + "?done=" + done;
    }

    private String tried(RequestKey key) {
        sending.tryOut(scene, view.id(), key.value());
        return AnnouncementAddresses.led(scene, view.id()) + "?done=tried";
    }

    private String discarded() {
        drafts.discard(scene, view.id());
        return AnnouncementAddresses.led(scene);
    }
}
