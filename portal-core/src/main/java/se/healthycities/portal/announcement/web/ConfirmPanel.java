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
import se.healthycities.portal.announcement.AnnouncementView;
import se.healthycities.portal.announcement.OwedRow;
import se.healthycities.portal.announcement.Proof;
import se.healthycities.portal.announcement.ProofLine;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.request.PlainPost;

/** Asks for "read and understood" (G8): one button for each organisation that one answers for, and who has answered already. */
abstract class ConfirmPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private Today today;

    private final AnnouncementView view;
    private final List<OwedRow> owed;
    private final List<ProofLine> lines;

    /** @param lines of the reader's own organisations or of the reader */
    ConfirmPanel(String id, AnnouncementView view, List<OwedRow> owed, List<ProofLine> lines) {
        super(id);
        this.view = view;
        this.owed = owed;
        this.lines = lines;
    }

    /** Takes the answer and goes on to another address. */
    protected abstract void confirm(long organisation);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String by = view.answerBy() == null
                ? ""
                : getString("confirmPanel.by").replace("{0}", Dates.day(view.answerBy(), today.date(), getLocale()));
        add(new Label("by", by).setVisible(!owed.isEmpty() && view.answerBy() != null));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String organisation = PlainPost.value("organisation");
                confirm(organisation.matches("\\d{1,18}") ? Long.parseLong(organisation) : 0);
            }
        };
        String words = getString("confirmPanel." + view.proof());
        form.add(new ListView<>("owed", owed) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<OwedRow> item) {
                OwedRow row = item.getModelObject();
                WebMarkupContainer button = new WebMarkupContainer("button");
                button.add(AttributeModifier.replace("value", row.organisation()));
                item.add(button.add(new Label("words", words.replace("{0}", row.organisationName()))));
            }
        });
        add(form);
        add(new ListView<>("line", lines.stream().filter(this::tells).toList()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ProofLine> item) {
                item.add(new Label("words", told(item.getModelObject())));
            }
        });
        setVisible(view.proof() != Proof.NONE && (!owed.isEmpty() || !lines.isEmpty()));
    }

    /** An answer that is there, or one that somebody else owes. */
    private boolean tells(ProofLine line) {
        return line.confirmed()
                || owed.stream().noneMatch(row -> row.organisation().equals(line.organisation()));
    }

    private String told(ProofLine line) {
        if (!line.confirmed()) {
            return getString("confirmPanel.others").replace("{0}", line.organisationName());
        }
        return getString("confirmPanel.done")
                .replace("{0}", line.organisationName())
                .replace("{1}", Dates.moment(line.receipt().confirmedAt(), today.date(), getLocale()))
                .replace("{2}", line.receipt().name());
    }
}
