package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.account.LoginSessions;
import se.healthycities.portal.account.SessionRow;
import se.healthycities.portal.spi.CurrentPerson;
import se.healthycities.portal.web.component.Dates;

/** Where one is logged in; each login can be ended, and all others at once. */
class SessionListPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final String DONE = SecurityPage.ADDRESS + "?done=ended";
    private final LocalDate today;

    @Inject
    private LoginSessions sessions;

    @Inject
    private CurrentPerson current;

    SessionListPanel(String id, LocalDate today) {
        super(id);
        this.today = today;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<SessionRow> rows = sessions.mine();
        Optional<UUID> here = current.login();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                sessions.end(getRequest()
                        .getPostParameters()
                        .getParameterValue("session")
                        .toLong(0));
                throw new RedirectToUrlException(DONE);
            }
        };
        form.add(new ListView<>("session", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SessionRow> item) {
                SessionRow row = item.getModelObject();
                boolean own = here.filter(row.key()::equals).isPresent();
                item.add(new Label("browser", browser(row)), new Label("words", words(row)));
                item.add(new WebMarkupContainer("here").setVisible(own));
                item.add(new WebMarkupContainer("id")
                        .add(AttributeModifier.replace("value", row.id()))
                        .setVisible(!own));
            }
        });
        add(form, others().setVisible(here.isPresent() && rows.size() > 1));
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
    }

    private StatelessForm<Void> others() {
        return new StatelessForm<>("others") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                sessions.endOthers();
                throw new RedirectToUrlException(DONE);
            }
        };
    }

    private String browser(SessionRow row) {
        return "?".equals(row.browser()) ? getString("sessionListPanel.unknown") : row.browser();
    }

    private String words(SessionRow row) {
        Instant seen = row.seenAt().truncatedTo(ChronoUnit.HOURS);
        return getString("sessionListPanel.row")
                .replace("{0}", Dates.moment(row.startedAt(), today, getLocale()))
                .replace("{1}", Dates.moment(seen, today, getLocale()));
    }
}
