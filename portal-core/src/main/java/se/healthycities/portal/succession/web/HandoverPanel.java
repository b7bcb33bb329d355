package se.healthycities.portal.succession.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import se.healthycities.portal.space.Visitors;
import se.healthycities.portal.succession.HandoverItemRow;
import se.healthycities.portal.succession.HandoverOutcome;
import se.healthycities.portal.succession.HandoverRights;
import se.healthycities.portal.succession.HandoverRow;
import se.healthycities.portal.succession.HandoverUndo;
import se.healthycities.portal.succession.SuccessionReads;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;

/** One hand-over: its things, what became of them, and the button that takes it back or the reason why not. */
class HandoverPanel extends Panel {
    private static final long serialVersionUID = 1L;

    @Inject
    private SuccessionReads reads;

    @Inject
    private HandoverUndo undo;

    @Inject
    private HandoverRights rights;

    @Inject
    private Visitors visitors;

    private final HandoverRow handover;
    private final String heading;

    HandoverPanel(String id, HandoverRow handover, String heading) {
        super(id);
        this.handover = handover;
        this.heading = heading;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<HandoverItemRow> items = reads.items(handover.id());
        add(new Label("what", heading), new Label("summary", summary()));
        boolean late = visitors.current().today().isAfter(handover.undoableUntil());
        StatelessForm<Void> form = new StatelessForm<>("undo") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                undo.undo(handover.id());
                throw new RedirectToUrlException(HandoversPage.address(handover.id()));
            }
        };
        form.add(new Label("until", text("until").replace("{0}", day(handover.undoableUntil()))));
        add(form.setVisible(!handover.undone() && !late));
        WebMarkupContainer whyNot = new WebMarkupContainer("whyNot");
        whyNot.add(new Label("reason", handover.undone() ? undone(items) : text("tooLate")));
        add(whyNot.setVisible(handover.undone() || late));
        add(things(items));
    }

    private Component things(List<HandoverItemRow> items) {
        Map<String, Boolean> known = new HashMap<>();
        WebMarkupContainer things = new WebMarkupContainer("things");
        things.add(new ListView<>("item", items) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<HandoverItemRow> row) {
                HandoverItemRow item = row.getModelObject();
                boolean named = !item.hidden() || known.computeIfAbsent(item.place(), rights::knows);
                row.add(new TextHref("label", item.address(), item.label()).setVisible(named));
                row.add(new WebMarkupContainer("secret").setVisible(!named));
                String kind = HeldWords.kind(item.plugin(), item.kind(), getLocale());
                row.add(new Label("kind", kind));
                row.add(new Label("to", item.successor() == null ? text("vacant") : item.successor()));
                row.add(new Label("state", text("state." + item.outcome())));
            }
        });
        return things.setVisible(!items.isEmpty());
    }

    private String summary() {
        String scope = handover.space() == null
                ? text("whole").replace("{0}", handover.organisation())
                : text("space").replace("{0}", handover.space());
        return text("summary")
                .replace("{0}", day(handover.lastDay()))
                .replace("{1}", Dates.number(handover.things(), getLocale()))
                .replace("{2}", scope);
    }

    private String undone(List<HandoverItemRow> items) {
        long changed = items.stream()
                .filter(item -> item.outcome() == HandoverOutcome.CHANGED)
                .count();
        return text("wasUndone")
                .replace("{0}", String.valueOf(items.size() - changed))
                .replace("{1}", String.valueOf(changed));
    }

    private String day(LocalDate day) {
        return Dates.day(day, visitors.current().today(), getLocale());
    }

    private String text(String key) {
        return getString("handoverPanel." + key);
    }
}
