package se.healthycities.portal.incoming.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.incoming.ArrivalRow;
import se.healthycities.portal.incoming.ArrivalView;
import se.healthycities.portal.incoming.IncomingReads;
import se.healthycities.portal.incoming.QuarantineService;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.PortalPage;

/** One mail that came in, as plain text, and what the office does with it (C5). */
public class ArrivalPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 5_000;

    @Inject
    private IncomingReads reads;

    @Inject
    private QuarantineService service;

    private ArrivalRow mail;

    public ArrivalPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String digits = getPageParameters().get("mail").toString("");
        mail = reads.find(digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0)
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        ArrivalView view = reads.view(mail.id()).orElseThrow();
        add(new Label("heading", subject()));
        add(new Label("refused", getString("refused"))
                .setVisible(!getPageParameters().get("refused").isEmpty()));
        add(new ErrorSummary("errors"), facts(view));
        add(new Label("own", view.own()).setVisible(!view.own().isEmpty()));
        add(new WebMarkupContainer("nothing").setVisible(view.own().isEmpty()));
        add(new Label("whole", view.whole()));
        add(deliver(), answer(), removal());
    }

    private WebMarkupContainer facts(ArrivalView view) {
        WebMarkupContainer facts = new WebMarkupContainer("facts");
        facts.add(new Label("from", mail.sender().isBlank() ? "–" : mail.sender()));
        facts.add(new Label("when", Dates.moment(mail.arrivedAt(), visitor().today(), language())));
        facts.add(new Label("reason", mail.reason() == null ? "–" : getString("reason." + mail.reason())));
        facts.add(new Label("person", mail.person()).setVisible(mail.person() != null));
        facts.add(new Label("discussion", mail.discussion()).setVisible(mail.discussion() != null));
        facts.add(new Label("files", String.join(", ", view.files()))
                .setVisible(!view.files().isEmpty()));
        return facts;
    }

    private Component deliver() {
        StatelessForm<Void> form = new StatelessForm<>("deliver") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.deliver(mail.id());
                } catch (Refused refused) {
                    throw new RedirectToUrlException(IncomingPage.ADDRESS + "/" + mail.id() + "?refused=1");
                }
                throw new RedirectToUrlException(IncomingPage.ADDRESS + "?done=delivered");
            }
        };
        form.add(new Label(
                "deliverWords",
                getString("deliverWords")
                        .replace("{0}", String.valueOf(mail.person()))
                        .replace("{1}", String.valueOf(mail.discussion()))));
        return form.setVisible(mail.person() != null && mail.discussion() != null);
    }

    private Component answer() {
        TextArea<String> text = new TextArea<>("text", Model.of(""));
        text.setRequired(true).add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel("textLabel"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("answer") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (service.answer(mail.id(), text.getModelObject(), key.value())) {
                    throw new RedirectToUrlException(IncomingPage.ADDRESS + "?done=answered");
                }
                text.error(getString("noAddress"));
            }
        };
        form.add(text, new FieldError("textError", text, "text"), key);
        return form.setVisible(!mail.sender().isBlank());
    }

    private Component removal() {
        return new StatelessForm<Void>("remove") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.remove(mail.id());
                throw new RedirectToUrlException(IncomingPage.ADDRESS + "?done=removed");
            }
        };
    }

    private String subject() {
        return mail.subject().isBlank() ? getString("noSubject") : mail.subject();
    }

    @Override
    protected IModel<String> title() {
        return Model.of(subject());
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("incoming"), IncomingPage.ADDRESS));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
