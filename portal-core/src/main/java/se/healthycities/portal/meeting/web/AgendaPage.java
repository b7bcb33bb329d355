package se.healthycities.portal.meeting.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.meeting.AgendaService;
import se.healthycities.portal.meeting.AgendaTemplate;
import se.healthycities.portal.meeting.ItemRow;
import se.healthycities.portal.meeting.MeetingAddresses;
import se.healthycities.portal.meeting.MeetingDetails;
import se.healthycities.portal.meeting.NoteMissing;
import se.healthycities.portal.meeting.PaperService;
import se.healthycities.portal.meeting.WhyChanged;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;

/** Where whoever leads a space prepares a meeting: items in their order, templates, and the lock on the papers (D7). */
public class AgendaPage extends OccasionMeetingPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaService agendas;

    @Inject
    private PaperService papers;

    @Inject
    private Today today;

    public AgendaPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean locked = meeting().filter(MeetingDetails::locked).isPresent();
        boolean open = writable() && meeting().filter(MeetingDetails::signed).isEmpty();
        List<ItemRow> items =
                meeting().map(found -> meetings().items(found.id())).orElse(List.of());
        add(new ErrorSummary("errors"), new Href("back", address()));
        add(new WebMarkupContainer("ready")
                .setVisible(meeting()
                        .filter(found -> found.readyAt() != null && !found.signed())
                        .isPresent()));
        add(new AgendaOrder("order", scene(), occasion(), items, locked).setVisible(open && !items.isEmpty()));
        add(fresh(locked).setVisible(open));
        add(templates(locked).setVisible(open));
        boolean begun = meeting().filter(found -> found.begun(today.now())).isPresent();
        add(act("lock", () -> papers.lock(scene(), prepared().id())).setVisible(open && !locked && !items.isEmpty()));
        add(act("unlock", () -> papers.unlock(scene(), prepared().id())).setVisible(open && locked && !begun));
    }

    private Component fresh(boolean locked) {
        ItemFields fields = new ItemFields("fields", null, locked);
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("fresh") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    agendas.add(
                            scene(),
                            occasion().id(),
                            fields.plan(),
                            fields.why().said(key));
                } catch (NoteMissing missing) {
                    fields.why().missing();
                    return;
                }
                throw new RedirectToUrlException(here());
            }
        };
        return form.add(fields, key);
    }

    private Component templates(boolean locked) {
        WhyField why = new WhyField("why", locked);
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("templates") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String chosen = getRequest()
                        .getPostParameters()
                        .getParameterValue("template")
                        .toString("");
                try {
                    fill(chosen, why.said(key));
                } catch (NoteMissing missing) {
                    why.missing();
                    return;
                }
                throw new RedirectToUrlException(here());
            }
        };
        form.add(new ListView<>("template", List.of(AgendaTemplate.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AgendaTemplate> item) {
                WebMarkupContainer button = new WebMarkupContainer("button");
                button.add(
                        AttributeModifier.replace("value", item.getModelObject().name()));
                item.add(button.add(new Label("name", getString("template." + item.getModelObject()))));
            }
        });
        return form.add(why, key);
    }

    private void fill(String chosen, WhyChanged why) {
        if (chosen.equals("LAST")) {
            agendas.repeat(scene(), occasion().id(), why);
        } else {
            Stream.of(AgendaTemplate.values())
                    .filter(template -> template.name().equals(chosen))
                    .forEach(template -> agendas.fill(scene(), occasion().id(), template, language(), why));
        }
    }

    private StatelessForm<Void> act(String id, Act act) {
        return new StatelessForm<>(id) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                act.run();
                throw new RedirectToUrlException(here());
            }
        };
    }

    /** What a button does. */
    private interface Act extends Runnable, Serializable {}

    private String here() {
        return MeetingAddresses.agenda(standing().path(), occasion().key());
    }
}
