package se.healthycities.portal.poll.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.wicket.markup.html.form.CheckBox;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.repeater.RepeatingView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.calendar.Mode;
import se.healthycities.portal.calendar.When;
import se.healthycities.portal.calendar.web.KeyChoice;
import se.healthycities.portal.poll.PollAddresses;
import se.healthycities.portal.poll.PollPlan;
import se.healthycities.portal.poll.PollService;
import se.healthycities.portal.poll.Voters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.SpacePage;

/** Where whoever leads a space asks when it can meet: what about, which times, and until when one may answer. */
public class NewPollPage extends SpacePage {
    private static final long serialVersionUID = 1L;
    private static final int LINE = 200;
    private static final int TEXT = 5_000;
    private static final int DAYS = 7;

    @Inject
    private PollService polls;

    private final TextField<String> called = new TextField<>("called", Model.of(""));
    private final TextArea<String> text = new TextArea<>("text", Model.of(""));
    private final TextField<String> place = new TextField<>("place", Model.of(""));
    private final KeyChoice mode = new KeyChoice(
            "mode",
            Mode.ONSITE.key(),
            List.of(Mode.values()).stream().map(Mode::key).toList(),
            "mode.");
    private final KeyChoice voters = new KeyChoice(
            "voters",
            Voters.PERSON.name(),
            List.of(Voters.PERSON.name(), Voters.ORGANISATION.name()),
            "pollForm.voters.");
    private final CheckBox letters = new CheckBox("letters", Model.of(true));
    private final List<ProposalFields> proposals = new ArrayList<>();
    private DayField lastDay;

    public NewPollPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        lastDay = new DayField("lastDay", visitor().today().plusDays(DAYS));
        called.setRequired(true)
                .add(StringValidator.maximumLength(LINE))
                .setLabel(new ResourceModel("pollForm.called"));
        text.add(StringValidator.maximumLength(TEXT)).setLabel(new ResourceModel("pollForm.text"));
        place.add(StringValidator.maximumLength(LINE)).setLabel(new ResourceModel("pollForm.place"));
        lastDay.setRequired(true).setLabel(new ResourceModel("pollForm.lastDay"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                check();
            }

            @Override
            protected void onSubmit() {
                boolean invites = Boolean.TRUE.equals(letters.getModelObject());
                long id = polls.open(scene(), plan(), invites, key.value());
                throw new RedirectToUrlException(PollAddresses.poll(standing().path(), id));
            }
        };
        form.add(called, new FieldError("calledError", called, "called"));
        form.add(text, new FieldError("textError", text, "text"));
        form.add(place, new FieldError("placeError", place, "place"), mode, voters);
        form.add(lastDay, new FieldError("lastDayError", lastDay, "last-day"));
        form.add(letters.setMarkupId("letters").setOutputMarkupId(true), key);
        RepeatingView rows = new RepeatingView("proposal");
        for (int number = 1; number <= PollPlan.MOST; number++) {
            ProposalFields fields = new ProposalFields(rows.newChildId(), number);
            proposals.add(fields);
            rows.add(fields);
        }
        form.add(rows, new Href("cancel", Addresses.meetings(standing().path())));
        add(new ErrorSummary("errors"), form);
    }

    private void check() {
        if (lastDay.getConvertedInput() != null
                && lastDay.getConvertedInput().isBefore(visitor().today())) {
            lastDay.error(getString("pollForm.past"));
        }
        List<When> times = proposed();
        if (proposals.stream().allMatch(ProposalFields::isValid)) {
            Set<When> once = new HashSet<>();
            proposals.stream()
                    .filter(row -> row.getConvertedInput() != null && !once.add(row.getConvertedInput()))
                    .forEach(row -> row.refuse(getString("pollForm.twice")));
            if (times.size() < PollPlan.FEWEST) {
                proposals.get(times.size()).refuse(getString("pollForm.tooFew"));
            }
        }
    }

    private List<When> proposed() {
        return proposals.stream()
                .map(ProposalFields::getConvertedInput)
                .filter(Objects::nonNull)
                .toList();
    }

    private PollPlan plan() {
        String where = place.getModelObject();
        return new PollPlan(
                called.getModelObject().strip(),
                Objects.requireNonNullElse(text.getModelObject(), "").strip(),
                where == null || where.isBlank() ? null : where.strip(),
                Mode.of(mode.getModelObject()),
                Voters.valueOf(voters.getModelObject()),
                lastDay.getModelObject(),
                proposals.stream()
                        .map(ProposalFields::getModelObject)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @Override
    protected boolean showsHead() {
        return false;
    }

    @Override
    protected String tab() {
        return "meetings";
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return trailBelow(Addresses.meetings(standing().path()));
    }
}
