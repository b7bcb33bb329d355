package se.healthycities.portal.announcement.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.announcement.AnnouncementAddresses;
import se.healthycities.portal.announcement.AnnouncementReads;
import se.healthycities.portal.announcement.AnnouncementView;
import se.healthycities.portal.announcement.ReadReceipts;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.PortalPage;

/** An announcement for those to whom it was sent, and for whoever leads where it comes from; for all others it is not there. */
public class AnnouncementPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnnouncementReads announcements;

    @Inject
    private ReadReceipts receipts;

    private AnnouncementView view;

    public AnnouncementPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        long id = Drafted.id(getPageParameters(), "announcement");
        Optional<AnnouncementView> mine = announcements.mine(id);
        view = mine.or(() -> announcements.sent(id).filter(this::leads))
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        if (mine.isPresent()) {
            receipts.opened(id);
        }
        super.onInitialize();
        add(new Label("heading", title()), new WordsPanel("words", view));
        add(new ConfirmPanel("confirm", view, receipts.owed(view), announcements.answers(view)) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void confirm(long organisation) {
                receipts.confirm(view.id(), organisation);
                throw new RedirectToUrlException(AnnouncementAddresses.page(view.id()) + "#confirm");
            }
        });
        add(new Href("led", AnnouncementAddresses.led(view.scene(), id)).setVisible(leads(view)));
    }

    private boolean leads(AnnouncementView announcement) {
        Scene from = announcement.scene();
        return gate().permits(from, from.space() == null ? Access.COORDINATE : Access.CONVENE);
    }

    @Override
    protected IModel<String> title() {
        return Model.of(view.subject(language()));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("announcements"), AnnouncementsPage.ADDRESS));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
