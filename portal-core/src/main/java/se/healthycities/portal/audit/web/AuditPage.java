package se.healthycities.portal.audit.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.audit.AuditFilter;
import se.healthycities.portal.audit.AuditKey;
import se.healthycities.portal.audit.AuditLog;
import se.healthycities.portal.audit.AuditReads;
import se.healthycities.portal.audit.AuditRow;
import se.healthycities.portal.person.PersonReads;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** Who did what, in which capacity, before and after (J2): searched by the address, read by key, its chain verified. */
public class AuditPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/admin/audit";
    private static final int A_PAGE = 50;

    @Inject
    private AuditReads reads;

    @Inject
    private AuditLog log;

    @Inject
    private PersonReads people;

    public AuditPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        AuditFilter filter = AskedFilter.of(this::asked, people);
        String query = AuditWords.query(filter);
        add(new Href("csv", ADDRESS + ".csv" + (query.isEmpty() ? "" : "?" + query.substring(1))));
        add(new Href("verify", ADDRESS + "?verify=1" + query));
        chain();
        form(filter);
        list(filter, query);
    }

    private void chain() {
        boolean asked = !asked("verify").isEmpty();
        long broken = asked ? log.firstBroken() : 0;
        add(new WebMarkupContainer("whole").setVisible(asked && broken == 0));
        WebMarkupContainer alarm = new WebMarkupContainer("broken");
        alarm.add(new Label("where", getString("brokenAt").replace("{0}", String.valueOf(broken))));
        add(alarm.setVisible(broken != 0));
    }

    private void form(AuditFilter filter) {
        add(new ListView<>("act", reads.acts()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                String act = item.getModelObject();
                item.add(AttributeModifier.replace("value", act));
                if (act.equals(filter.act())) {
                    item.add(AttributeModifier.replace("selected", "selected"));
                }
                item.add(new Label("name", AuditWords.act(act, language())).setRenderBodyOnly(true));
            }
        });
        for (String field : List.of("person", "subject", "from", "to")) {
            add(new WebMarkupContainer(field).add(AttributeModifier.replace("value", asked(field))));
        }
    }

    private void list(AuditFilter filter, String query) {
        Optional<AuditKey> after = AuditKey.parse(asked("newer"));
        Optional<AuditKey> before = AuditKey.parse(asked("older"));
        List<AuditRow> read = after.isPresent()
                ? reads.newer(filter, after.get(), A_PAGE + 1)
                : reads.older(filter, before, A_PAGE + 1);
        boolean more = read.size() > A_PAGE;
        List<AuditRow> rows = !more ? read : after.isPresent() ? read.subList(1, A_PAGE + 1) : read.subList(0, A_PAGE);
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("entry", rows) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<AuditRow> item) {
                fill(item, item.getModelObject());
            }
        });
        add(table.setVisible(!rows.isEmpty()), new WebMarkupContainer("empty").setVisible(rows.isEmpty()));
        boolean newer = !rows.isEmpty() && (after.isPresent() ? more : before.isPresent());
        boolean older = !rows.isEmpty() && (after.isPresent() || more);
        add(new Href("newer", ADDRESS + "?newer=" + (newer ? rows.get(0).key() : "") + query).setVisible(newer));
        add(new Href(
                        "older",
                        ADDRESS + "?older=" + (older ? rows.get(rows.size() - 1).key() : "") + query)
                .setVisible(older));
    }

    private void fill(ListItem<AuditRow> item, AuditRow row) {
        item.add(new Label("when", Dates.moment(row.recordedAt(), visitor().today(), language())));
        item.add(new Label("what", AuditWords.act(row.act(), language())));
        String person = AuditWords.person(row, language());
        boolean somebody = row.personId() != null;
        item.add(new TextHref("who", ADDRESS + "?person=" + row.personId(), person).setVisible(somebody));
        item.add(new Label("nobody", person).setVisible(!somebody));
        item.add(new Label("capacity", AuditWords.capacity(row)), new Label("subject", row.subject()));
        item.add(change("before", row.before()), change("after", row.after()));
    }

    private static Component change(String id, String words) {
        return new Label(id, words).setVisible(words != null);
    }

    private String asked(String name) {
        return getPageParameters().get(name).toString("");
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }
}
