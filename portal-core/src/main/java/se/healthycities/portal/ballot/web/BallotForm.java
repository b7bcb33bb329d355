package se.healthycities.portal.ballot.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.validation.validator.RangeValidator;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.ballot.BallotKind;
import se.healthycities.portal.ballot.BallotPlan;
import se.healthycities.portal.ballot.BallotRow;
import se.healthycities.portal.ballot.OptionRow;
import se.healthycities.portal.ballot.Shows;
import se.healthycities.portal.ballot.VoiceRow;
import se.healthycities.portal.ballot.Voices;
import se.healthycities.portal.calendar.web.KeyChoice;
import se.healthycities.portal.person.Capacity;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;

/** What is asked, who has a voice, when the result is seen, until when, and who gets a letter. */
abstract class BallotForm extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;
    private static final int HOUR = 16;
    private static final int MOST = 10_000;
    private static final String ALL = "ALL";

    private final BallotKind kind;
    private final BallotRow before;
    private final List<OptionRow> options;
    private final List<VoiceRow> voices;
    private final Instant now;

    private final TextField<String> called;
    private final TextArea<String> text;
    private final OptionLines lines;
    private final CheckBox several;
    private final KeyChoice whose;
    private final KeyChoice capacity;
    private final KeyChoice shows;
    private final TextField<Integer> quorum;
    private final ClosingField closes;
    private final CheckBox letters = new CheckBox("letters", Model.of(true));

    /**
     * @param before the round before, or null
     * @param voices who would be asked today
     */
    BallotForm(
            String id,
            BallotKind kind,
            BallotRow before,
            List<OptionRow> options,
            List<VoiceRow> voices,
            Instant now) {
        super(id);
        this.kind = kind;
        this.before = before;
        this.options = options;
        this.voices = voices;
        this.now = now;
        boolean again = before != null;
        called = new TextField<>("called", Model.of(again ? before.title() : ""));
        text = new TextArea<>("text", Model.of(again ? before.text() : ""));
        lines = new OptionLines(
                "options", this.options.stream().map(OptionRow::words).toList());
        several = new CheckBox("several", Model.of(again && before.several()));
        whose = new KeyChoice(
                "voices",
                again ? before.voices().name() : Voices.ORGANISATION.name(),
                List.of(Voices.ORGANISATION.name(), Voices.PERSON.name()),
                "ballotForm.voices.");
        capacity = new KeyChoice(
                "capacity",
                again && before.capacity() != null ? before.capacity().name() : ALL,
                List.of(ALL, Capacity.ELECTED.name(), Capacity.OFFICIAL.name()),
                "ballotForm.capacity.");
        Shows usual = kind == BallotKind.CONSENT ? Shows.COUNTS_AFTER_CLOSING : Shows.AFTER_CLOSING;
        shows = new KeyChoice(
                "shows",
                (again ? before.shows() : usual).name(),
                List.of(Shows.values()).stream().map(Shows::name).toList(),
                "ballotForm.shows.");
        quorum = new TextField<>("quorum", Model.of(again ? before.quorum() : null), Integer.class);
        LocalDate day = Today.day(now).plusDays(DAYS);
        closes = new ClosingField(
                "closes", day.atTime(HOUR, 0).atZone(Today.STOCKHOLM).toInstant(), now);
    }

    /** Asks, and leads to the ballot. */
    protected abstract void open(BallotPlan plan, boolean writes, UUID key);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                open(plan(), Boolean.TRUE.equals(letters.getModelObject()), key.value());
            }
        };
        called.setRequired(true)
                .add(StringValidator.maximumLength(BallotPlan.TITLE))
                .setLabel(new ResourceModel("ballotForm.called." + kind));
        text.add(StringValidator.maximumLength(BallotPlan.TEXT)).setLabel(new ResourceModel("ballotForm.text"));
        quorum.add(RangeValidator.range(1, MOST)).setLabel(new ResourceModel("ballotForm.quorum"));
        form.add(new Label("calledLabel", new ResourceModel("ballotForm.called." + kind)));
        form.add(called, new FieldError("calledError", called, "called"));
        form.add(text, new FieldError("textError", text, "text"));
        WebMarkupContainer choice = new WebMarkupContainer("choice");
        choice.add(lines, new FieldError("optionsError", lines, "options"));
        choice.add(several.setMarkupId("several").setOutputMarkupId(true));
        form.add(choice.setVisible(kind == BallotKind.CHOICE));
        form.add(whose, capacity, shows, quorum, new FieldError("quorumError", quorum, "quorum"), closes);
        form.add(letters.setMarkupId("letters").setOutputMarkupId(true), new Recipients("recipients", voices), key);
        add(form);
    }

    private BallotPlan plan() {
        String only = capacity.getModelObject();
        return new BallotPlan(
                kind,
                Voices.valueOf(whose.getModelObject()),
                ALL.equals(only) ? null : Capacity.valueOf(only),
                kind == BallotKind.CHOICE && Boolean.TRUE.equals(several.getModelObject()),
                Shows.valueOf(shows.getModelObject()),
                quorum.getModelObject(),
                called.getModelObject().strip(),
                Objects.requireNonNullElse(text.getModelObject(), "").strip(),
                lines.options(),
                closes.getModelObject(),
                before == null ? null : before.id());
    }
}
