package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.account.AccountReads;
import se.healthycities.portal.account.Namings;
import se.healthycities.portal.person.CandidateRow;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.Joining;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Ticks;
import se.healthycities.portal.web.layout.SpacePage;
import se.healthycities.portal.web.request.PlainPost;

/** Where the contact of an organisation names its people for seats in a group. */
public class NameColleaguesPage extends SpacePage {
    private static final long serialVersionUID = 1L;
    private static final int MESSAGE = 2000;

    @Inject
    private AccountReads accounts;

    @Inject
    private Namings namings;

    public NameColleaguesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        boolean open = namings.open(standing());
        if (PlainPost.posted() && !open) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        super.onInitialize();
        List<CandidateRow> people =
                open ? accounts.nameable(visitor(), standing().space()) : List.of();
        add(
                new ErrorSummary("errors"),
                new Label("words", getString("words." + standing().joining())));
        add(new WebMarkupContainer("who").setVisible(!open));
        add(new WebMarkupContainer("empty").setVisible(open && people.isEmpty()));
        add(
                form(people).setVisible(!people.isEmpty()),
                new Href("back", Addresses.seats(standing().path())));
    }

    private StatelessForm<Void> form(List<CandidateRow> people) {
        Ticks ticks = new Ticks("colleague", Set.of());
        TextArea<String> message = new TextArea<>("message", Model.of(""));
        message.add(StringValidator.maximumLength(MESSAGE)).setLabel(new ResourceModel("message"));
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                if (ticks.sent().isEmpty()) {
                    message.error(getString("nobody"));
                } else if (standing().joining() == Joining.ONE_PER_ORGANISATION
                        && ticks.sent().size() > 1) {
                    message.error(getString("onlyOne"));
                }
            }

            @Override
            protected void onSubmit() {
                String words = message.getModelObject() == null ? "" : message.getModelObject();
                namings.name(
                        scene(),
                        ticks.sentIds(),
                        getString("named").replace("{0}", visitor().name())
                                + (words.isBlank() ? "" : "\n" + words.strip()));
                throw new RedirectToUrlException(Addresses.seats(standing().path()));
            }
        };
        form.add(ticks.list("colleague", people.stream().map(this::tick).toList()));
        WebMarkupContainer ask = new WebMarkupContainer("ask");
        form.add(message, new FieldError("messageError", message, "message"));
        return (StatelessForm<Void>) form.add(ask.setVisible(standing().joining() == Joining.ASK));
    }

    private Ticks.Tick tick(CandidateRow row) {
        return new Ticks.Tick(
                String.valueOf(row.affiliation()),
                row.name() + " – " + row.title() + ", " + row.organisation() + " · "
                        + getString("capacity." + row.capacity()));
    }

    @Override
    protected String tab() {
        return "seats";
    }
}
