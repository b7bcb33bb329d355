package se.healthycities.themegroups.international.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.SeatRow;
import se.healthycities.portal.space.SpaceReads;
import se.healthycities.portal.spi.Access;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.themegroups.group.web.GroupPartPage;
import se.healthycities.themegroups.international.InternationalAddresses;
import se.healthycities.themegroups.international.InternationalReads;
import se.healthycities.themegroups.international.LeadRow;
import se.healthycities.themegroups.international.NoteRow;

/** A group that is led elsewhere: by whom, who of ours sits there, and their notes, which are in English (INV-267). */
public class InternationalPage extends GroupPartPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private InternationalReads groups;

    @Inject
    private SpaceReads spaces;

    public InternationalPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Optional<LeadRow> lead = groups.lead(standing().space());
        add(new Label("group", standing().name(Locale.ENGLISH)));
        add(new Href("tell", InternationalAddresses.newNote(path())).setVisible(may(Access.START)));
        add(new Href("edit", InternationalAddresses.edit(path())).setVisible(may(Access.CONVENE)));
        add(new LeadPanel("lead", lead.orElse(null)), new WebMarkupContainer("unknown").setVisible(lead.isEmpty()));
        add(
                ours(spaces.seats(standing().space())),
                notes(groups.notes(standing().space())));
    }

    private static WebMarkupContainer ours(List<SeatRow> seats) {
        WebMarkupContainer card = new WebMarkupContainer("ours");
        card.add(new ListView<>("seat", seats) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<SeatRow> item) {
                SeatRow seat = item.getModelObject();
                item.add(new Label("name", seat.person()));
                item.add(new Label("role", seat.title() + ", " + seat.organisation()));
            }
        });
        card.add(new WebMarkupContainer("nobody").setVisible(seats.isEmpty()));
        return card;
    }

    private WebMarkupContainer notes(List<NoteRow> rows) {
        WebMarkupContainer card = new WebMarkupContainer("notes");
        card.add(new ListView<>("note", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<NoteRow> item) {
                NoteRow row = item.getModelObject();
                item.setMarkupId("note-" + row.id()).setOutputMarkupId(true);
                item.add(new Label("title", row.title()));
                String day = Dates.day(row.metOn(), getLocale());
                item.add(new Label("meta", day + " · " + row.person() + ", " + row.organisation()));
                item.add(new Label("html", row.html()).setEscapeModelStrings(false));
            }
        });
        card.add(new WebMarkupContainer("none").setVisible(rows.isEmpty()));
        return card;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
