package se.healthycities.themegroups.group.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.space.Standing;
import se.healthycities.portal.space.life.LifeDates;
import se.healthycities.portal.space.life.SpaceLife;
import se.healthycities.portal.space.life.Turn;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.themegroups.group.CharterService;
import se.healthycities.themegroups.group.GroupAddresses;
import se.healthycities.themegroups.group.GroupReads;
import se.healthycities.themegroups.group.Pending;
import se.healthycities.themegroups.group.PendingReads;

/** One turn in the life of a group: what it stops and who is told, in numbers, and the button that does it. */
class TurnPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int RESULT = 8000;

    @Inject
    private SpaceLife life;

    @Inject
    private CharterService charters;

    @Inject
    private PendingReads pending;

    @Inject
    private GroupReads groups;

    @Inject
    private Today today;

    private final Standing standing;
    private final Scene scene;
    private final Turn turn;
    private final String result;

    TurnPanel(String id, Standing standing, Scene scene, Turn turn, String result) {
        super(id);
        this.standing = standing;
        this.scene = scene;
        this.turn = turn;
        this.result = result;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("heading", getString("turnPanel.heading." + turn)));
        List<String> stopped = stopped();
        WebMarkupContainer list = new WebMarkupContainer("consequences");
        list.add(new ListView<>("line", stopped) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("words", item.getModelObject()));
            }
        });
        add(list.setVisible(!stopped.isEmpty()), form());
    }

    /** What waits there today, and how many hear of the turn. */
    private List<String> stopped() {
        List<String> lines = new ArrayList<>();
        if (turn == Turn.REST || turn == Turn.CLOSE) {
            Pending waits = pending.in(standing.space());
            count(lines, "ballots", waits.ballots());
            count(lines, "polls", waits.polls());
            count(lines, "registrations", waits.registrations());
            count(lines, "meetings", waits.meetings());
            count(lines, "requests", waits.requests());
            count(lines, "below", groups.countBelow(standing.space()));
        }
        if (turn != Turn.OPEN || standing.seats() > 0) {
            count(lines, "told", standing.seats());
        }
        return lines;
    }

    private void count(List<String> lines, String key, long number) {
        if (number > 0) {
            lines.add(Texts.count(TurnPanel.class, "turnPanel." + key, getLocale(), number));
        }
    }

    private StatelessForm<Void> form() {
        boolean ends = turn == Turn.WAKE && standing.parent() != null;
        boolean dated = ends || turn == Turn.REST || turn == Turn.CLOSE || turn == Turn.ARCHIVE;
        DayField day = new DayField("day", today.date());
        day.setRequired(dated).setLabel(new ResourceModel("turnPanel.day." + turn));
        TextArea<String> words = new TextArea<>("outcome", Model.of(result));
        words.add(StringValidator.maximumLength(RESULT)).setLabel(new ResourceModel("turnPanel.outcome"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                LocalDate first = turn == Turn.CLOSE ? today.date().minusDays(1) : today.date();
                if (dated
                        && day.getConvertedInput() != null
                        && day.getConvertedInput().isBefore(first)) {
                    day.error(TurnPanel.this.getString("turnPanel.past"));
                }
            }

            @Override
            protected void onSubmit() {
                if (turn == Turn.CLOSE) {
                    charters.result(
                            scene,
                            words.getModelObject() == null
                                    ? ""
                                    : words.getModelObject().strip());
                }
                LifeDates was = life.turn(scene, turn, dated ? day.getModelObject() : null);
                LifeDates now = life.dates(scene);
                throw new RedirectToUrlException(
                        GroupAddresses.life(standing.path()) + "?was=" + was.word() + "&now=" + now.word());
            }
        };
        WebMarkupContainer when = new WebMarkupContainer("when");
        when.add(new Label("dayLabel", dated ? getString("turnPanel.day." + turn) : ""));
        when.add(day, new FieldError("dayError", day, "day"));
        WebMarkupContainer outcome = new WebMarkupContainer("came");
        outcome.add(words, new FieldError("outcomeError", words, "outcome"));
        form.add(when.setVisible(dated), outcome.setVisible(turn == Turn.CLOSE));
        form.add(new Label("do", getString("turnPanel.do." + turn)));
        return form;
    }
}
