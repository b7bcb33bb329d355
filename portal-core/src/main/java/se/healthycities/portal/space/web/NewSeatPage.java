package se.healthycities.portal.space.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.ChoiceRenderer;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.Radio;
import org.apache.wicket.markup.html.form.RadioGroup;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.person.CandidateRow;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.SeatGiving;
import se.healthycities.portal.space.SeatGiving.Outcome;
import se.healthycities.portal.space.SeatRole;
import se.healthycities.portal.spi.LikePattern;
import se.healthycities.portal.time.Period;
import se.healthycities.portal.web.component.DayField;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.layout.SpacePage;

/** Gives somebody a seat: first one finds the person, then one chooses the role and the term. */
public class NewSeatPage extends SpacePage {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    @Inject
    private PersonReads people;

    @Inject
    private SeatGiving giving;

    public NewSeatPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String words = getPageParameters().get("q").toString("").trim();
        List<CandidateRow> found = words.isEmpty() ? List.of() : people.candidates(LikePattern.containing(words), MOST);
        WebMarkupContainer search = new WebMarkupContainer("search");
        search.add(
                AttributeModifier.replace("action", Addresses.newSeat(standing().path())));
        search.add(new WebMarkupContainer("q").add(AttributeModifier.replace("value", words)));
        add(search);
        add(new WebMarkupContainer("empty").setVisible(found.isEmpty() && !words.isEmpty()));
        add(new ErrorSummary("errors"));
        add(form(found).setVisible(!found.isEmpty()));
    }

    private StatelessForm<Void> form(List<CandidateRow> found) {
        RadioGroup<Long> who = new RadioGroup<>(
                "who", Model.of(found.size() == 1 ? found.get(0).affiliation() : null));
        who.setRequired(true).setLabel(new ResourceModel("who"));
        who.add(new ListView<>("person", found) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<CandidateRow> item) {
                CandidateRow person = item.getModelObject();
                String id = "person-" + person.affiliation();
                Radio<Long> radio = new Radio<>("radio", Model.of(person.affiliation())) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public String getValue() {
                        return String.valueOf(getModelObject());
                    }
                };
                item.add(radio.setMarkupId(id).setOutputMarkupId(true));
                item.add(new WebMarkupContainer("label")
                        .add(new Label("name", person.name()))
                        .add(new Label(
                                "title",
                                person.title() + ", " + person.organisation() + " · "
                                        + getString("capacity." + person.capacity())))
                        .add(AttributeModifier.replace("for", id)));
            }
        });
        List<SeatRole> roles = giving.roles(scene());
        DropDownChoice<SeatRole> role = new DropDownChoice<>(
                "role", Model.of(roles.isEmpty() ? null : roles.get(0)), roles, new ChoiceRenderer<>() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Object getDisplayValue(SeatRole choice) {
                        return getString("role." + choice);
                    }

                    @Override
                    public String getIdValue(SeatRole choice, int index) {
                        return choice.name();
                    }
                });
        role.setRequired(true).setLabel(new ResourceModel("role"));
        DayField from = new DayField("from", Model.of(visitor().today()));
        from.setRequired(true).setLabel(new ResourceModel("from"));
        DayField to = new DayField("to", Model.of((LocalDate) null));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                LocalDate last = to.getModelObject();
                if (last != null && last.isBefore(from.getModelObject())) {
                    to.error(getString("endsBefore"));
                    return;
                }
                Outcome outcome = giving.give(
                        scene(), who.getModelObject(), role.getModelObject(), new Period(from.getModelObject(), last));
                if (outcome != Outcome.ORGANISATION_SEATED) {
                    throw new RedirectToUrlException(Addresses.seats(standing().path()));
                }
                who.error(getString("organisationSeated"));
            }
        };
        who.setRenderBodyOnly(false);
        form.add(who, new FieldError("whoError", who, "who"));
        form.add(role, new FieldError("roleError", role, "role"));
        form.add(from, new FieldError("fromError", from, "from"));
        form.add(to, new FieldError("toError", to, "to"));
        return form;
    }

    @Override
    protected String tab() {
        return "seats";
    }
}
