package se.healthycities.hello.greeting.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.TextField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.validation.validator.StringValidator;
import se.healthycities.hello.greeting.Greeting;
import se.healthycities.hello.greeting.GreetingReads;
import se.healthycities.hello.greeting.GreetingRow;
import se.healthycities.hello.greeting.GreetingService;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.FieldError;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.PortalPage;

/** Where members say hello and read what others have said, newest first. */
public class HelloPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/" + Greeting.PLUGIN.url();
    private static final int A_PAGE = 25;

    @Inject
    private GreetingReads greetings;

    @Inject
    private GreetingService service;

    public HelloPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        boolean writable = gate().state(Greeting.PLUGIN).writable();
        add(new ErrorSummary("errors"), form().setVisible(writable));
        add(new WebMarkupContainer("readOnly").setVisible(!writable));
        long before = getPageParameters().get("before").toLong(Long.MAX_VALUE);
        List<GreetingRow> rows = greetings.newest(before, A_PAGE + 1);
        boolean more = rows.size() > A_PAGE;
        List<GreetingRow> shown = List.copyOf(more ? rows.subList(0, A_PAGE) : rows);
        add(list(shown).setVisible(!shown.isEmpty()));
        add(new WebMarkupContainer("empty").setVisible(shown.isEmpty()));
        String older = more ? HERE + "?before=" + shown.get(A_PAGE - 1).id() : "";
        add(new Href("older", older).setVisible(more));
    }

    private Component form() {
        TextField<String> text = new TextField<>("text", Model.of(""));
        text.setRequired(true)
                .add(StringValidator.maximumLength(Greeting.LENGTH))
                .setLabel(new ResourceModel("text"));
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.greet(scene(), text.getModelObject(), key.value());
                throw new RedirectToUrlException(HERE);
            }
        };
        form.add(text, new FieldError("textError", text, "text"), key);
        return form;
    }

    private Component list(List<GreetingRow> rows) {
        WebMarkupContainer list = new WebMarkupContainer("list");
        list.add(new ListView<>("greeting", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<GreetingRow> item) {
                GreetingRow row = item.getModelObject();
                String who = row.person() == null
                        ? HelloPage.this.getString("forgotten")
                        : row.person() + ", " + row.organisation();
                String when = Dates.moment(row.writtenAt(), visitor().today(), language());
                item.add(new Label("words", row.text()), new Label("meta", who + " · " + when));
            }
        });
        return list;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("greetings"));
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
