package se.healthycities.reports.place.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.QuietForm;
import se.healthycities.reports.place.GroupMode;
import se.healthycities.reports.place.LedAnswers;
import se.healthycities.reports.place.NoteRow;
import se.healthycities.reports.place.PlaceAddresses;
import se.healthycities.reports.place.PlaceReads;
import se.healthycities.reports.place.PlaceRow;
import se.healthycities.reports.place.PlaceTexts;
import se.healthycities.reports.place.Showing;
import se.healthycities.reports.place.ThemeRow;

/** What people wrote, theme by theme (D14); those who lead read all of it and say what the others read. */
class NotesPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceReads reads;

    @Inject
    private LedAnswers service;

    @Inject
    private Today today;

    private final PlaceRow row;
    private final boolean leads;
    private final boolean acts;

    /**
     * @param leads true for those who lead the space
     * @param acts true for them while it can be written there
     */
    NotesPanel(String id, PlaceRow row, boolean leads, boolean acts) {
        super(id);
        this.row = row;
        this.leads = leads;
        this.acts = acts && row.mode() == GroupMode.MANY;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<NoteRow> notes = reads.notes(row, leads);
        Map<Integer, ThemeRow> themes =
                reads.themes(row.version()).stream().collect(Collectors.toMap(ThemeRow::number, Function.identity()));
        add(new WebMarkupContainer("forLeaders").setVisible(leads && row.mode() == GroupMode.MANY && !notes.isEmpty()));
        boolean later = !row.told(today.now()) || !reads.tellsPhones(row);
        add(new WebMarkupContainer("later").setVisible(later));
        add(new WebMarkupContainer("none").setVisible(notes.isEmpty() && !later));
        QuietForm form = new QuietForm("form", acts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                for (Showing showing : Showing.values()) {
                    String note = sent(showing);
                    if (note.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                        service.show(row.scene(), row.id(), UUID.fromString(note), showing);
                    }
                }
                throw new RedirectToUrlException(PlaceAddresses.one(row.id()) + "#notes");
            }
        };
        form.add(new ListView<>("note", notes) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<NoteRow> item) {
                NoteRow note = item.getModelObject();
                item.add(new Label("theme", themes.get(note.theme()).name(getLocale())));
                item.add(new Label("kind", PlaceTexts.kind(note.kind(), getLocale())));
                item.add(new Label("text", note.text()));
                boolean tells = leads && row.mode() == GroupMode.MANY;
                item.add(new Label("showing", getString("notesPanel." + note.showing())).setVisible(tells));
                for (Showing showing : Showing.values()) {
                    item.add(button(note, showing));
                }
            }
        });
        add(form.setVisible(!notes.isEmpty()));
    }

    private WebMarkupContainer button(NoteRow note, Showing showing) {
        WebMarkupContainer button = new WebMarkupContainer(showing.name());
        button.add(AttributeModifier.replace("name", showing.name()));
        button.add(AttributeModifier.replace("value", note.key()));
        return (WebMarkupContainer) button.setVisible(acts && note.showing() != showing);
    }

    private String sent(Showing showing) {
        return getRequest()
                .getPostParameters()
                .getParameterValue(showing.name())
                .toString("");
    }
}
