package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AnnouncementReads;
import se.healthycities.portal.announcement.AnnouncementView;
import se.healthycities.portal.announcement.Outcome;
import se.healthycities.portal.announcement.OwedRow;
import se.healthycities.portal.announcement.ProofLine;
import se.healthycities.portal.announcement.RecipientRow;
import se.healthycities.portal.announcement.Reminders;
import se.healthycities.portal.announcement.RoundRow;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.request.PlainPost;

/** Who has said "read and understood" and who has not (G8), and the button that reminds those who are named beside it. */
class ProofPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnnouncementReads announcements;

    @Inject
    private Reminders reminders;

    @Inject
    private Today today;

    private final Scene scene;
    private final AnnouncementView view;
    private final List<RecipientRow> rows;

    ProofPanel(String id, Scene scene, AnnouncementView view, List<RecipientRow> rows) {
        super(id);
        this.scene = scene;
        this.view = view;
        this.rows = rows;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ProofLine> lines = ProofLine.of(view.proof(), rows, announcements.receipts(view.id()));
        long confirmed = lines.stream().filter(ProofLine::confirmed).count();
        add(new Label(
                "number",
                getString("proofPanel." + view.proof())
                        .replace("{0}", String.valueOf(confirmed))
                        .replace("{1}", String.valueOf(lines.size()))));
        add(new Label(
                        "by",
                        view.answerBy() == null
                                ? ""
                                : getString("proofPanel.by").replace("{0}", day()))
                .setVisible(view.answerBy() != null));
        add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ProofLine> item) {
                line(item, item.getModelObject());
            }
        });
        List<RoundRow> rounds = reminders.sent(view.id());
        add(new ListView<>("round", rounds) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<RoundRow> item) {
                RoundRow round = item.getModelObject();
                item.add(new Label(
                        "words",
                        getString("proofPanel.round")
                                .replace("{0}", Dates.moment(round.madeAt(), today.date(), getLocale()))
                                .replace("{1}", String.valueOf(round.letters()))
                                .replace("{2}", round.by())));
            }
        });
        add(remind());
    }

    private void line(ListItem<ProofLine> item, ProofLine line) {
        item.add(new Label("name", line.name() == null ? line.organisationName() : line.name()));
        item.add(new Label("of", line.organisationName()).setVisible(line.name() != null));
        item.add(new Label("state", getString(line.confirmed() ? "proofPanel.yes" : "proofPanel.no"))
                .add(AttributeModifier.append("class", line.confirmed() ? "tag-plain" : "tag-sun")));
        String words = line.confirmed()
                ? getString(line.receipt().byLink() ? "proofPanel.receiptByLink" : "proofPanel.receipt")
                        .replace("{0}", Dates.moment(line.receipt().confirmedAt(), today.date(), getLocale()))
                        .replace("{1}", line.receipt().name())
                        .replace("{2}", line.receipt().title())
                : "";
        item.add(new Label("words", words).setVisible(line.confirmed()));
    }

    private WebMarkupContainer remind() {
        List<OwedRow> owing = reminders.owing(view.id());
        RequestKey key = new RequestKey("key");
        WebMarkupContainer remind = new WebMarkupContainer("remind");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Outcome outcome = reminders.remind(scene, view.id(), PlainPost.value("list"), key.value());
                String done = switch (outcome) {
                    case SENT -> "reminded";
                    case CHANGED -> "remind-changed";
                    case NOBODY -> "nobody";
                };
                throw new RedirectToUrlException(AnnouncementAddresses.led(scene, view.id()) + "?done=" + done);
            }
        };
        form.add(new WebMarkupContainer("shown").add(AttributeModifier.replace("value", Reminders.seal(owing))), key);
        long people = owing.stream().map(OwedRow::person).distinct().count();
        form.add(new Label("send", getString("proofPanel.send").replace("{0}", String.valueOf(people))));
        remind.add(new ListView<>("person", owing) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OwedRow> item) {
                OwedRow row = item.getModelObject();
                item.add(new Label("name", row.name() + ", " + row.organisationName()));
            }
        });
        remind.add(form);
        remind.setVisible(!owing.isEmpty());
        return remind;
    }

    private String day() {
        return Dates.day(view.answerBy(), today.date(), getLocale());
    }
}
