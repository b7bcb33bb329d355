package se.healthycities.portal.account.message.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import se.healthycities.portal.account.message.Colleague;
import se.healthycities.portal.account.message.ColleagueLetters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Verdict;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.PortalPage;

/** Where one writes to a colleague; afterwards the same address says that the letter is on its way. */
public class MessagePage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,18})(-.*)?");

    @Inject
    private ColleagueLetters letters;

    private Colleague colleague;

    public MessagePage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        colleague = colleague();
        super.onInitialize();
        boolean sent = getPageParameters().get("sent").toString("").equals("1");
        String person = Addresses.person(colleague.id(), colleague.name());
        add(new Label("heading", filled(sent ? "sent" : "heading")));
        add(new ErrorSummary("errors"), form(person).setVisible(!sent));
        WebMarkupContainer done = new WebMarkupContainer("done");
        done.add(new Label("words", filled("sentWords")), new Href("back", person));
        add(done.setVisible(sent));
    }

    private Colleague colleague() {
        Matcher address = ADDRESS.matcher(getPageParameters().get("person").toString(""));
        Colleague found = address.matches()
                ? letters.find(Long.parseLong(address.group(1))).orElse(null)
                : null;
        if (found == null) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
        if (!found.reachable()) {
            throw new Refused(Verdict.FORBIDDEN, scene());
        }
        return found;
    }

    private StatelessForm<Void> form(String person) {
        TextArea<String> text = new TextArea<>("text", Model.of(""));
        text.setRequired(true)
                .add(StringValidator.maximumLength(ColleagueLetters.LONGEST))
                .setLabel(new ResourceModel("textLabel"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                if (!letters.write(colleague.id(), text.getModelObject(), key.value())) {
                    text.error(MessagePage.this.getString("often"));
                } else {
                    throw new RedirectToUrlException(person + "/message?sent=1");
                }
            }
        };
        form.add(text, new FieldError("textError", text, "text"), key, new Href("cancel", person));
        form.add(new Label("as", filled("as")));
        return form;
    }

    private String filled(String key) {
        return getString(key)
                .replace("{0}", colleague.name())
                .replace("{1}", visitor().name())
                .replace("{2}", visitor().title())
                .replace("{3}", visitor().organisation());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(filled("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(
                new Crumb(getString("directory"), "/people"),
                new Crumb(colleague.name(), Addresses.person(colleague.id(), colleague.name())));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
