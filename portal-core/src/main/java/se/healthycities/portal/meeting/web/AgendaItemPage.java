package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.meeting.AgendaService;
import se.healthycities.portal.meeting.ItemRow;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.NoteMissing;
import se.healthycities.portal.meeting.Overtaken;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.component.SeenVersion;

/** Where an item of an agenda and its papers are changed. What somebody else saved meanwhile stands above what was typed. */
public class AgendaItemPage extends OccasionMeetingPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaService agendas;

    private ItemRow item;

    public AgendaItemPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        item = found();
        boolean open = writable() && !prepared().signed();
        boolean locked = prepared().locked();
        String agenda = MeetingAddresses.agenda(standing().path(), occasion().key());
        add(new ErrorSummary("errors"), new Href("back", agenda), new Label("heading", item.title()));
        WebMarkupContainer stored = new WebMarkupContainer("stored");
        stored.add(new Label("storedTitle", () -> item.title()));
        stored.add(new Label("storedText", () -> item.html()).setEscapeModelStrings(false));
        add(stored.setVisible(false));
        ItemFields fields = new ItemFields("fields", item.plan(), locked);
        SeenVersion seen = new SeenVersion("version", () -> item.version());
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    agendas.change(
                            scene(),
                            item.id(),
                            seen.sent(),
                            fields.plan(),
                            fields.why().said(key));
                } catch (NoteMissing missing) {
                    fields.why().missing();
                    return;
                } catch (Overtaken overtaken) {
                    item = found();
                    stored.setVisible(true);
                    fields.overtaken();
                    return;
                }
                throw new RedirectToUrlException(agenda);
            }
        };
        add(form.add(fields, seen, key).setVisible(open));
        add(new PapersPanel("papers", standing(), prepared(), item.id()).setVisible(open));
    }

    private ItemRow found() {
        long id = getPageParameters().get("item").toLong(0);
        return meetings().items(prepared().id()).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
    }
}
