package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import se.healthycities.portal.decision.DecisionRow;
import se.healthycities.portal.meeting.ItemRow;
import se.healthycities.portal.meeting.Linkables;
import se.healthycities.portal.meeting.LinkedThing;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.meeting.NoteKind;
import se.healthycities.portal.meeting.NoteRow;
import se.healthycities.portal.meeting.PaperRow;
import se.healthycities.portal.meeting.StartTime;
import se.healthycities.portal.meeting.TaskLine;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;

/** The programme as everybody reads it: when each item begins, who presents it, its papers, what was said and what came of it. */
class AgendaPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingReads meetings;

    @Inject
    private Linkables linkables;

    @Inject
    private Today today;

    private final MeetingDetails meeting;
    private final List<ItemRow> items;
    private Map<Long, List<PaperRow>> papers;
    private Map<Long, List<TaskLine>> tasks;
    private Map<Long, DecisionRow> decisions;
    private Map<String, LinkedThing> links;
    private List<StartTime> times;

    AgendaPanel(String id, MeetingDetails meeting, List<ItemRow> items) {
        super(id);
        this.meeting = meeting;
        this.items = items;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        papers = meetings.papers(meeting.id()).stream().collect(Collectors.groupingBy(PaperRow::item));
        tasks = meetings.tasks(meeting.id());
        decisions = meetings.decisions(meeting.id());
        links = linkables.read(
                items.stream().map(ItemRow::link).filter(link -> link != null).toList(), getLocale());
        times = StartTime.of(items, meeting.startTime());
        add(new ListView<>("item", items) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ItemRow> item) {
                fill(item, item.getModelObject());
            }
        });
        List<NoteRow> notes = meetings.notes(meeting.id()).stream()
                .filter(note -> note.kind() == NoteKind.AGENDA)
                .toList();
        WebMarkupContainer changed = new WebMarkupContainer("changed");
        changed.add(new NoteList("note", notes));
        add(changed.setVisible(!notes.isEmpty()));
    }

    private void fill(ListItem<ItemRow> item, ItemRow row) {
        item.add(AttributeModifier.replace("id", "item-" + row.id()));
        StartTime time = times.get(item.getIndex());
        item.add(new Label("at", time.at() == null ? "" : Dates.time(time.at(), getLocale()))
                .setVisible(time.at() != null));
        item.add(new Label("heading", row.position() + ". " + row.title()));
        item.add(new Label("kind", getString("itemKind." + row.kind())));
        item.add(new Label("length", getString("agendaPanel.length").replace("{0}", String.valueOf(row.length())))
                .setVisible(row.length() != null));
        item.add(new Label("presenter", row.presenter()).setVisible(row.presenter() != null));
        item.add(html("text", row.html()));
        addLink(item, row.link());
        item.add(new PaperList("paper", papers.getOrDefault(row.id(), List.of())));
        WebMarkupContainer said = new WebMarkupContainer("said");
        said.add(html("words", row.saidHtml()));
        item.add(said.setVisible(!row.said().isEmpty()));
        item.add(new OutcomeList(
                "outcome", decisions.get(row.decision()), tasks.getOrDefault(row.id(), List.of()), today.date()));
    }

    /** By the name of what it leads to, if a feature knows it; whoever may not read that sees only that there is something. */
    private void addLink(ListItem<ItemRow> item, String link) {
        LinkedThing thing = links.get(link);
        boolean closed = thing != null && thing.title() == null;
        String words = thing == null || closed ? getString("agendaPanel.link") : thing.title();
        item.add(new Href("link", link == null ? "" : link)
                .add(new Label("linkWords", words))
                .setVisible(link != null && !closed));
        item.add(new WebMarkupContainer("closedLink").setVisible(closed));
    }

    private static Component html(String id, String html) {
        return new Label(id, html).setEscapeModelStrings(false).setVisible(!html.isEmpty());
    }
}
