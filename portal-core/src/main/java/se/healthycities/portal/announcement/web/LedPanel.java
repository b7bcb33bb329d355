package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.EmptyPanel;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AnnouncementReads;
import se.healthycities.portal.announcement.AnnouncementView;
import se.healthycities.portal.announcement.Proof;
import se.healthycities.portal.announcement.RecipientRow;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.web.component.Href;

/** An announcement for those who lead: as a draft its recipients before it is sent, afterwards its delivery and its answers. */
class LedPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final List<String> TOLD =
            List.of("sent", "changed", "nobody", "tried", "reminded", "remind-changed");

    @Inject
    private AnnouncementReads announcements;

    private final Scene scene;
    private final AnnouncementView view;

    LedPanel(String id, Scene scene, AnnouncementView view) {
        super(id);
        this.scene = scene;
        this.view = view;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<RecipientRow> rows = announcements.recipients(view.id());
        String told = getPage().getPageParameters().get("done").toString("");
        boolean known = TOLD.contains(told);
        boolean warns = told.endsWith("changed") || told.equals("nobody");
        add(new Label("done", known && !warns ? getString("ledPanel.done." + told) : "").setVisible(known && !warns));
        add(new Label("warning", known && warns ? getString("ledPanel.done." + told) : "").setVisible(known && warns));
        add(new WordsPanel("words", view));
        add(view.sent() ? new EmptyPanel("send").setVisible(false) : new SendPanel("send", scene, view, rows));
        boolean proof = view.sent() && view.proof() != Proof.NONE;
        add(proof ? new ProofPanel("proof", scene, view, rows) : new EmptyPanel("proof").setVisible(false));
        add(new RecipientsPanel("recipients", view, rows));
        WebMarkupContainer sent = new WebMarkupContainer("sent");
        sent.add(new Href("csv", AnnouncementAddresses.led(scene, view.id()) + ".csv"));
        sent.add(new Href("page", AnnouncementAddresses.page(view.id())));
        add(sent.setVisible(view.sent()));
    }
}
