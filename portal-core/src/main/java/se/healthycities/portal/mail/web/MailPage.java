package se.healthycities.portal.mail.web;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.RequestHandlerExecutor.ReplaceHandlerException;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.handler.TextRequestHandler;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.mail.MailBody;
import se.healthycities.portal.mail.MailReads;
import se.healthycities.portal.mail.MailRow;
import se.healthycities.portal.mail.MailService;
import se.healthycities.portal.mail.MailState;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** One mail: how far it came and, in the demo, what it says. The office sends a failed one off again. */
public class MailPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MailReads mails;

    @Inject
    private MailService service;

    @Inject
    private Settings settings;

    private MailRow mail;

    public MailPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        mail = (settings.demo() || visitor().coordinates() ? mails.find(id()) : Optional.<MailRow>empty())
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        add(new Label("heading", mail.subject()));
        add(new Label("state", getString("state." + mail.state()))
                .add(AttributeModifier.append("class", OutboxPage.tag(mail.state()))));
        add(new Label("to", mail.address()), new Label("kind", mail.kind()));
        add(moment("created", mail.createdAt()), moment("sent", mail.sentAt()), moment("next", mail.nextAttemptAt()));
        add(new Label("attempts", mail.attempts()));
        add(new Label("fault", mail.fault()).setVisible(mail.fault() != null));
        add(retry());
        Optional<MailBody> body = settings.demo() ? mails.body(mail.id()) : Optional.empty();
        String calendar = body.map(MailBody::calendar).orElse(null);
        if (calendar != null && !getPageParameters().get("calendar").isEmpty()) {
            throw new ReplaceHandlerException(new TextRequestHandler("text/calendar", "UTF-8", calendar), true);
        }
        String replyTo = body.map(MailBody::replyTo).orElse(null);
        String end = body.map(MailBody::unsubscribe).orElse(null);
        add(new Label("replyTo", replyTo).setVisible(replyTo != null));
        add(new TextHref("end", end, end).setVisible(end != null));
        add(new Href("calendar", OutboxPage.ADDRESS + "/" + mail.id() + "?calendar=1").setVisible(calendar != null));
        WebMarkupContainer words = new WebMarkupContainer("words");
        words.add(new Label("text", body.map(MailBody::text).orElse("")));
        words.add(new Label("html", body.map(MailBody::html).orElse("")).setEscapeModelStrings(false));
        words.add(AttributeModifier.replace(
                "lang", body.map(MailBody::language).orElse(language().getLanguage())));
        add(words.setVisible(body.isPresent()));
    }

    private StatelessForm<Void> retry() {
        StatelessForm<Void> form = new StatelessForm<>("retry") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.retry(mail.id());
                throw new RedirectToUrlException(OutboxPage.ADDRESS + "/" + mail.id());
            }
        };
        form.setVisible(mail.state() == MailState.FAILED && visitor().coordinates());
        return form;
    }

    private Label moment(String id, Instant instant) {
        String words = instant == null ? "" : Dates.moment(instant, visitor().today(), language());
        Label label = new Label(id, words);
        label.setVisible(instant != null);
        return label;
    }

    private long id() {
        String digits = getPageParameters().get("mail").toString("");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(mail.subject());
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("outbox"), OutboxPage.ADDRESS));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
