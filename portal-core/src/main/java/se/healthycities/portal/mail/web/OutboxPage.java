package se.healthycities.portal.mail.web;

import jakarta.inject.Inject;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.encoding.UrlEncoder;
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

/**
 * Every mail and how far it came. In the demo everybody opens it, because nothing leaves and a login link has to be found
 * somewhere; elsewhere it is there for the office only, and tells no mail's words.
 */
public class OutboxPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/outbox";
    private static final int A_PAGE = 50;

    @Inject
    private MailReads mails;

    @Inject
    private MailService service;

    @Inject
    private Settings settings;

    public OutboxPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        if (!settings.demo() && !visitor().coordinates()) {
            throw new Refused(Verdict.NOT_FOUND, scene());
        }
        super.onInitialize();
        String address = getPageParameters().get("address").toString("").trim();
        long before = getPageParameters().get("before").toLong(Long.MAX_VALUE);
        List<MailRow> rows =
                address.isEmpty() ? mails.before(before, A_PAGE + 1) : mails.to(address, before, A_PAGE + 1);
        List<MailRow> shown = rows.subList(0, Math.min(A_PAGE, rows.size()));
        add(new Label("lead", getString(settings.mailLeaves() ? "lead.leaves" : "lead.stays")));
        add(new WebMarkupContainer("tried")
                .setVisible(!getPageParameters().get("tried").isEmpty()));
        add(tryOut());
        add(new WebMarkupContainer("address").add(AttributeModifier.replace("value", address)));
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("mail", shown) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<MailRow> item) {
                fill(item, item.getModelObject());
            }
        });
        add(table.setVisible(!shown.isEmpty()), new WebMarkupContainer("empty").setVisible(shown.isEmpty()));
        boolean more = rows.size() > A_PAGE;
        String filter = address.isEmpty() ? "" : "&address=" + UrlEncoder.QUERY_INSTANCE.encode(address, "UTF-8");
        add(new Href(
                        "older",
                        ADDRESS + "?before=" + (more ? shown.get(A_PAGE - 1).id() : 0) + filter)
                .setVisible(more));
    }

    private void fill(ListItem<MailRow> item, MailRow mail) {
        item.add(new TextHref("subject", ADDRESS + "/" + mail.id(), mail.subject()));
        item.add(new Label("to", mail.address()));
        item.add(new Label("state", getString("state." + mail.state()))
                .add(AttributeModifier.append("class", tag(mail.state()))));
        item.add(new Label("when", Dates.moment(mail.createdAt(), visitor().today(), language())));
    }

    static String tag(MailState state) {
        return switch (state) {
            case WAITING, HANDED_OUT -> "tag-sun";
            case SENT, KEPT, WITHHELD -> "tag-plain";
            case FAILED, BOUNCED, COMPLAINED -> "tag-coral";
        };
    }

    private Component tryOut() {
        return new StatelessForm<Void>("try") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                service.tryOut(language());
                throw new RedirectToUrlException(ADDRESS + "?tried=1");
            }
        }.setVisible(visitor().coordinates());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
