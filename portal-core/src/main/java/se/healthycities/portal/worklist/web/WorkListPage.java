package se.healthycities.portal.worklist.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.head.IHeaderResponse;
import org.apache.wicket.markup.head.JavaScriptHeaderItem;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.Dates;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.portal.web.request.PlainPost;
import se.healthycities.portal.web.theme.Theme;
import se.healthycities.portal.worklist.WorkLists;
import se.healthycities.portal.worklist.WorkLists.Waiting;

/** The coordinator's one list: what waits, each line with the place where it is dealt with (K5). */
public class WorkListPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/admin/worklist";
    private static final int A_FEW = 5;
    private static final int ALL = 200;

    @Inject
    private WorkLists lists;

    public WorkListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        String asked = getPageParameters().get("kind").toString("");
        List<Waiting> all = lists.all();
        boolean one = all.stream().anyMatch(waiting -> waiting.list().kind().equals(asked));
        List<WorkSection> sections = all.stream()
                .filter(waiting -> waiting.count() > 0)
                .filter(waiting -> !one || waiting.list().kind().equals(asked))
                .map(waiting -> WorkSection.of(waiting, one ? ALL : A_FEW, language()))
                .toList();
        String settled = settled(all);
        add(new Label("settled", settled).setVisible(!settled.isEmpty()));
        long total = all.stream().mapToLong(Waiting::count).sum();
        add(new Label("lead", getString(total == 0 ? "nothing" : "lead").replace("{0}", String.valueOf(total))));
        add(form(asked).add(new ListView<>("section", sections) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<WorkSection> item) {
                fill(item, item.getModelObject());
            }
        }));
        add(new WebMarkupContainer("empty").setVisible(sections.isEmpty()));
        add(new WebMarkupContainer("all").setVisible(one));
    }

    /** Settles what its button names, and shows the same list again. */
    private StatelessForm<Void> form(String shown) {
        return new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String[] what = PlainPost.value("settle").split(":", 2);
                if (what.length == 2 && what[0].matches("[a-z-]+") && what[1].matches("\\d{1,18}")) {
                    lists.settle(what[0], Long.parseLong(what[1]));
                }
                String one = shown.matches("[a-z-]+") ? "&kind=" + shown : "";
                throw new RedirectToUrlException(ADDRESS + "?settled=" + what[0].replaceAll("[^a-z-]", "") + one);
            }
        };
    }

    /** What has just become of a line, in the words of its list. */
    private String settled(List<Waiting> all) {
        String kind = getPageParameters().get("settled").toString("");
        return all.stream()
                .filter(waiting -> waiting.list().kind().equals(kind))
                .flatMap(waiting -> Texts.find(waiting.texts(), "workList." + kind + ".settled", language()).stream())
                .findFirst()
                .orElse("");
    }

    @Override
    public void renderHead(IHeaderResponse response) {
        super.renderHead(response);
        response.render(JavaScriptHeaderItem.forReference(Theme.PLACE_JS).setDefer(true));
    }

    private void fill(ListItem<WorkSection> item, WorkSection section) {
        LocalDate today = visitor().today();
        String id = "kind-" + section.kind();
        item.add(AttributeModifier.replace("aria-labelledby", id));
        item.add(new Label("heading", section.heading()).setMarkupId(id).setOutputMarkupId(true));
        item.add(new Label("count", String.valueOf(section.count())));
        item.add(new ListView<>("line", section.rows()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<WorkSection.Row> line) {
                WorkSection.Row row = line.getModelObject();
                line.add(new Label("words", row.words()));
                line.add(new Label("due", row.due() == null ? "" : Dates.day(row.due(), language()))
                        .setVisible(row.due() != null));
                boolean late = row.due() != null && row.due().isBefore(today);
                line.add(new Label("late", getString("late")).setVisible(late));
                line.add(new Label("settle", row.button())
                        .add(AttributeModifier.replace("value", row.settle()))
                        .add(AttributeModifier.replace("aria-label", row.button() + ": " + row.words()))
                        .setVisible(row.settle() != null));
                line.add(new TextHref("action", row.address(), section.action())
                        .add(AttributeModifier.replace("aria-label", section.action() + ": " + row.words())));
            }
        });
        item.add(new Href("more", ADDRESS + "?kind=" + section.kind())
                .setVisible(section.rows().size() < section.count()
                        && section.rows().size() < ALL));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
