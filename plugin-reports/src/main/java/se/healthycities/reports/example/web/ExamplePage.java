package se.healthycities.reports.example.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.meeting.MeetingReads;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.reports.example.ExampleAddresses;
import se.healthycities.reports.example.ExamplePlan;
import se.healthycities.reports.example.ExampleState;
import se.healthycities.reports.example.ExampleTexts;
import se.healthycities.reports.example.ExampleView;
import se.healthycities.reports.example.Spread;

/**
 * One learning example: what it tells, how it spread, in which meetings it was talked about, and what its writers, the office
 * and other members can do with it. Others than members read the story of those that are open to all, and nothing else.
 */
public class ExamplePage extends OneExamplePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingReads meetings;

    public ExamplePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ExampleView example = example();
        ExamplePlan plan = example.plan();
        boolean member = rights().member();
        boolean writable = gate().state(scene()).writable();
        add(new Label("heading", plan.title()), new Label("whose", example.name()));
        add(new Label("state", ExampleTexts.state(example.state(), language())).setVisible(!example.published()));
        add(new WebMarkupContainer("old")
                .setVisible(example.published() && example.old(visitor().today())));
        WebMarkupContainer answer = new WebMarkupContainer("answer");
        add(answer.add(new Label("words", example.answer())).setVisible(example.answer() != null));
        add(new ErrorSummary("errors"));
        add(new StoryPanel("story", () -> plan, member || plan.failedReleased()));
        Spread spread = member ? examples().spread(example.id()) : new Spread(List.of());
        add(new SpreadPanel("spread", spread, example, member && writable));
        add(new TalkedPanel(
                "talked",
                member ? meetings.linking(ExampleAddresses.kept(example.id())) : List.of(),
                visitor().today()));
        boolean edits = rights().edits(example.address());
        add(new WriterPanel("writer", example, visitor().today()).setVisible(edits && writable));
        boolean office = rights().publishes() && writable;
        add(new DeskPanel("desk", example).setVisible(office));
        add(new SendBackPanel("sendBack", example).setVisible(office && example.state() == ExampleState.SENT));
    }

    @Override
    protected Component aside(String id) {
        ExampleView example = example();
        boolean member = rights().member();
        boolean earlier = rights().edits(example.address()) ? example.version() > 0 : example.shown() > 0;
        return new ExampleAside(id, example, member, member && earlier);
    }

    @Override
    protected Frame frame() {
        return Frame.WITH_ASIDE;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(example().plan().title());
    }
}
