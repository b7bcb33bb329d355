package se.healthycities.portal.account.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.account.ConsentKind;
import se.healthycities.portal.account.ConsentReads;
import se.healthycities.portal.account.ConsentTextRow;
import se.healthycities.portal.discussion.Markdown;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** Which texts people agree to: every version, how many agree to it, and the form for the next one. */
public class ConsentTextsPage extends PortalPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsentReads reads;

    @Inject
    private Markdown markdown;

    public ConsentTextsPage(PageParameters parameters) {
        super(parameters);
    }

    static String address(ConsentKind kind) {
        return "/admin/consents?kind=" + kind;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ConsentKind kind =
                ConsentKind.of(getPageParameters().get("kind").toString("")).orElse(ConsentKind.TERMS);
        List<ConsentTextRow> rows =
                reads.texts().stream().filter(row -> row.kind() == kind).toList();
        add(kinds(kind), versions(rows));
        add(new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        add(new Label("kindName", getString("kind." + kind)));
        add(new NewTextForm("new", kind, rows, visitor().today()));
    }

    private ListView<ConsentKind> kinds(ConsentKind chosen) {
        return new ListView<>("kind", Arrays.asList(ConsentKind.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ConsentKind> item) {
                ConsentKind kind = item.getModelObject();
                TextHref link = new TextHref("to", address(kind), getString("kind." + kind));
                if (kind == chosen) {
                    link.add(AttributeModifier.replace("aria-current", "page"));
                }
                item.add(link);
            }
        };
    }

    private WebMarkupContainer versions(List<ConsentTextRow> rows) {
        WebMarkupContainer table = new WebMarkupContainer("versions");
        table.add(new ListView<>("version", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ConsentTextRow> item) {
                ConsentTextRow row = item.getModelObject();
                item.add(new Label("number", row.version()));
                item.add(new Label("from", Dates.day(row.validFrom(), language())));
                item.add(new Label("agreed", Dates.number(row.agreed(), language())));
                item.add(new Label("words", markdown.toHtml(row.words(language()))).setEscapeModelStrings(false));
            }
        });
        return (WebMarkupContainer) table.setVisible(!rows.isEmpty());
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
