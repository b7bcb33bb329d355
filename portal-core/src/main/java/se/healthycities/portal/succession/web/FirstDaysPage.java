package se.healthycities.portal.succession.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Readable;
import se.healthycities.portal.space.Reading;
import se.healthycities.portal.succession.CallRow;
import se.healthycities.portal.succession.FirstDays;
import se.healthycities.portal.succession.FirstThing;
import se.healthycities.portal.succession.ReceivedRow;
import se.healthycities.portal.succession.WaitingTalkRow;
import se.healthycities.portal.web.component.Avatar;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** The first thirty days of somebody who takes over: ten things, three people, the questions of the organisation. */
public class FirstDaysPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int QUESTIONS = 5;

    @Inject
    private FirstDays firstDays;

    @Inject
    private Reading reading;

    public FirstDaysPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ReceivedRow> received = firstDays.received(visitor().person());
        boolean none = received.isEmpty();
        add(new Label("lead", none ? getString("leadNone") : lead(received.get(0))));
        add(new WebMarkupContainer("empty").setVisible(none));
        WebMarkupContainer days = new WebMarkupContainer("days");
        if (!none) {
            Readable readable = reading.today();
            List<FirstThing> things = firstDays.things(received, readable);
            days.add(things(things), new WebMarkupContainer("noThings").setVisible(things.isEmpty()));
            days.add(calls(firstDays.calls(received, readable)));
            String organisation = received.get(0).organisationName();
            days.add(new Label("questionsHeading", getString("questions").replace("{0}", organisation)));
            List<WaitingTalkRow> questions = firstDays.questions(received, readable, QUESTIONS);
            days.add(questions(questions), new WebMarkupContainer("noQuestions").setVisible(questions.isEmpty()));
        }
        add(days.setVisible(!none));
    }

    private String lead(ReceivedRow newest) {
        return getString("lead")
                .replace("{0}", newest.leaver())
                .replace("{1}", String.valueOf(newest.things()))
                .replace("{2}", newest.organisationName());
    }

    private Component things(List<FirstThing> things) {
        return new ListView<>("thing", things) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<FirstThing> item) {
                FirstThing thing = item.getModelObject();
                item.add(new TextHref("what", thing.address(), thing.what()));
                item.add(new Label("kind", FirstDaysPage.this.getString("kind." + thing.kind())));
                item.add(new Label("where", where(thing)));
            }
        };
    }

    private String where(FirstThing thing) {
        if (thing.day() == null) {
            return thing.where();
        }
        String day = Dates.day(thing.day(), visitor().today(), language());
        boolean task = thing.kind() == FirstThing.Kind.TASK;
        return (task ? getString("by").replace("{0}", day) : day) + " · " + thing.where();
    }

    private Component calls(List<CallRow> calls) {
        return new ListView<>("call", calls) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<CallRow> item) {
                CallRow call = item.getModelObject();
                String leads = call.space().isEmpty()
                        ? ""
                        : " · " + FirstDaysPage.this.getString("leads").replace("{0}", call.space());
                item.add(new Avatar("initials", call.name()), new Label("name", call.name()));
                item.add(new Label("role", call.title() + ", " + call.organisation() + leads));
                item.add(new TextHref("email", "mailto:" + call.email(), call.email()));
            }
        };
    }

    private Component questions(List<WaitingTalkRow> questions) {
        WebMarkupContainer some = new WebMarkupContainer("some");
        some.add(new ListView<>("question", questions) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<WaitingTalkRow> item) {
                WaitingTalkRow row = item.getModelObject();
                String address = Addresses.discussion(row.path(), row.id(), row.title());
                item.add(new TextHref("title", address, row.title()), new Label("space", row.space()));
            }
        });
        return some.setVisible(!questions.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
