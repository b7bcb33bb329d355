package se.healthycities.portal.incoming.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextArea;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.markup.html.form.upload.FileUploadField;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.lang.Bytes;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.portal.incoming.ArrivalState;
import se.healthycities.portal.incoming.DemoAnswers;
import se.healthycities.portal.incoming.message.MailFile;
import se.healthycities.portal.mail.MailReads;
import se.healthycities.portal.mail.MailRow;
import se.healthycities.portal.settings.Settings;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.PortalPage;

/** In the demo only: answers a letter of the outbox as its receiver would by mail (T4). */
public class AnswerMailPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 10_000;
    private static final int MEGABYTES = 25;

    @Inject
    private MailReads mails;

    @Inject
    private DemoAnswers answers;

    @Inject
    private Settings settings;

    private MailRow mail;

    public AnswerMailPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        String digits = getPageParameters().get("mail").toString("");
        mail = (settings.demo() && digits.matches("\\d{1,18}")
                        ? mails.find(Long.parseLong(digits))
                        : Optional.<MailRow>empty())
                .filter(MailRow::answered)
                .orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene()));
        super.onInitialize();
        String became = getPageParameters().get("became").toString("");
        boolean known = List.of("POSTED", "QUARANTINED", "AUTOMATIC", "KNOWN").contains(became);
        add(new Label("became", known ? getString("became." + became) : "").setVisible(known));
        add(new Label("lead", getString("lead").replace("{0}", mail.address())));
        add(new ErrorSummary("errors"), form());
    }

    private StatelessForm<Void> form() {
        TextArea<String> text = new TextArea<>("text", Model.of(""));
        text.setRequired(true).add(StringValidator.maximumLength(LONGEST)).setLabel(new ResourceModel("textLabel"));
        FileUploadField file = new FileUploadField("file");
        file.setLabel(new ResourceModel("fileLabel"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                FileUpload sent = file.getFileUpload();
                MailFile with = sent == null ? null : new MailFile(sent.getClientFileName(), sent.getBytes());
                Optional<ArrivalState> state = answers.answer(mail, text.getModelObject(), with, key.value());
                throw new RedirectToUrlException("/outbox/" + mail.id() + "/answer?became="
                        + state.map(ArrivalState::name).orElse("KNOWN"));
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.megabytes(MEGABYTES));
        form.add(text, new FieldError("textError", text, "text"));
        form.add(file, new FieldError("fileError", file, "file"), key);
        return form;
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("outbox"), "/outbox"), new Crumb(mail.subject(), "/outbox/" + mail.id()));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
