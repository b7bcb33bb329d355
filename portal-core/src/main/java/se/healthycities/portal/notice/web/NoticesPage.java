package se.healthycities.portal.notice.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.IRequestParameters;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.notice.NoticeChoices;
import se.healthycities.portal.notice.NoticeKinds;
import se.healthycities.portal.notice.NoticeReads;
import se.healthycities.portal.notice.NoticeRow;
import se.healthycities.portal.notice.NoticeService;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.Query;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** What the visitor has been told, newest first, a page at a time; only what may be read today is shown. */
public class NoticesPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/notices";
    private static final int A_PAGE = 25;

    @Inject
    private NoticeReads notices;

    @Inject
    private NoticeService service;

    @Inject
    private NoticeKinds kinds;

    @Inject
    private NoticeChoices choices;

    private NoticeReads.Asked asked;

    public NoticesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        asked = new NoticeReads.Asked(
                number("space", 0), getPageParameters().get("kind").toString(""), number("before", NoticeReads.NEWEST));
        filters();
        NoticeReads.Page page = notices.newest(visitor().person(), asked, A_PAGE, language());
        add(list(page));
        boolean nothing = page.rows().isEmpty() && page.last() == 0;
        add(new WebMarkupContainer("empty").setVisible(nothing));
        String older = page.last() == 0 ? "" : filtered().and("before", "" + page.last()).address();
        add(new Href("older", older).setVisible(page.last() != 0));
    }

    private void filters() {
        List<Options.Option> spaces = Stream.concat(
                        Stream.of(new Options.Option("", getString("everySpace"))),
                        choices.spaces(visitor().person()).stream()
                                .map(space -> new Options.Option("" + space.id(), space.name(language()))))
                .toList();
        List<Options.Option> what = Stream.concat(
                        Stream.of(new Options.Option("", getString("everyKind"))),
                        kinds.names().stream().map(kind -> new Options.Option(kind, kinds.name(kind, language()))))
                .toList();
        add(new Options("space", spaces, asked.space() == 0 ? "" : "" + asked.space()));
        add(new Options("kind", what, asked.kind()));
    }

    private StatelessForm<Void> list(NoticeReads.Page page) {
        long newest = page.rows().isEmpty() ? 0 : page.rows().get(0).id();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                IRequestParameters sent = getRequest().getPostParameters();
                String one = sent.getParameterValue("read").toString("");
                String last = sent.getParameterValue("all").toString("");
                if (one.matches("\\d{1,18}")) {
                    service.read(Long.parseLong(one));
                } else if (last.matches("\\d{1,18}")) {
                    service.readAll(asked, Long.parseLong(last));
                }
                throw new RedirectToUrlException(filtered().address());
            }
        };
        form.add(new WebMarkupContainer("all")
                .add(AttributeModifier.replace("value", newest))
                .setVisible(page.rows().stream().anyMatch(NoticeRow::unread)));
        form.add(new ListView<>("notice", page.rows()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<NoticeRow> item) {
                fill(item, item.getModelObject());
            }
        });
        form.setVisible(!page.rows().isEmpty());
        return form;
    }

    private void fill(ListItem<NoticeRow> item, NoticeRow row) {
        DigestItem said = row.item();
        if (row.unread()) {
            item.add(AttributeModifier.append("class", "item-unread"));
        }
        item.add(new TextHref("title", said.address(), said.title()));
        item.add(new WebMarkupContainer("new").setVisible(row.unread()));
        item.add(new Label("words", said.words()).setVisible(said.words() != null));
        String when = Dates.moment(row.writtenAt(), visitor().today(), language());
        String meta = Stream.of(said.place(), kinds.name(row.kind(), language()), when)
                .filter(part -> part != null)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        item.add(new Label("meta", meta));
        item.add(new WebMarkupContainer("read")
                .add(AttributeModifier.replace("value", row.id()))
                .add(AttributeModifier.replace("aria-label", getString("readOne").replace("{0}", said.title())))
                .setVisible(row.unread()));
    }

    private Query filtered() {
        return Query.of(ADDRESS).and("space", asked.space() == 0 ? "" : "" + asked.space()).and("kind", asked.kind());
    }

    private long number(String name, long otherwise) {
        String value = getPageParameters().get(name).toString("");
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : otherwise;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
