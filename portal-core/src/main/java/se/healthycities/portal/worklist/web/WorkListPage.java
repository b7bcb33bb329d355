package se.healthycities.portal.worklist.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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
import se.healthycities.portal.spi.WorkList;
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
        List<Section> sections = all.stream()
                .filter(waiting -> waiting.count() > 0)
                .filter(waiting -> !one || waiting.list().kind().equals(asked))
                .map(waiting -> section(waiting, one ? ALL : A_FEW))
                .toList();
        String settled = settled(all);
        add(new Label("settled", settled).setVisible(!settled.isEmpty()));
        long total = all.stream().mapToLong(Waiting::count).sum();
        add(new Label("lead", getString(total == 0 ? "nothing" : "lead").replace("{0}", String.valueOf(total))));
        add(form(asked).add(new ListView<>("section", sections) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Section> item) {
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

    private Section section(Waiting waiting, int most) {
        String key = "workList." + waiting.list().kind();
        List<Row> rows = waiting.list().lines(most).stream()
                .map(line -> row(waiting, key, line))
                .toList();
        return new Section(
                waiting.list().kind(),
                Texts.get(waiting.texts(), key + ".heading", language()),
                Texts.get(waiting.texts(), key + ".action", language()),
                waiting.count(),
                rows);
    }

    private Row row(Waiting waiting, String key, WorkList.Line line) {
        String settle = line.subject() == null ? null : waiting.list().kind() + ":" + line.subject();
        String button = settle == null ? "" : Texts.get(waiting.texts(), key + ".settle", language());
        return new Row(words(waiting, key, line), line.address(), line.due(), settle, button);
    }

    private String words(Waiting waiting, String key, WorkList.Line line) {
        Object[] values = line.values().stream()
                .map(value -> value instanceof LocalDate day ? Dates.day(day, language()) : value)
                .toArray();
        return Texts.get(waiting.texts(), key + ".line", language(), values);
    }

    private void fill(ListItem<Section> item, Section section) {
        LocalDate today = visitor().today();
        String id = "kind-" + section.kind();
        item.add(org.apache.wicket.AttributeModifier.replace("aria-labelledby", id));
        item.add(new Label("heading", section.heading()).setMarkupId(id).setOutputMarkupId(true));
        item.add(new Label("count", String.valueOf(section.count())));
        item.add(new ListView<>("line", section.rows()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Row> line) {
                Row row = line.getModelObject();
                line.add(new Label("words", row.words()));
                line.add(new Label("due", row.due() == null ? "" : Dates.day(row.due(), language()))
                        .setVisible(row.due() != null));
                boolean late = row.due() != null && row.due().isBefore(today);
                line.add(new Label("late", getString("late")).setVisible(late));
                line.add(new Label("settle", row.button())
                        .add(org.apache.wicket.AttributeModifier.replace("value", row.settle()))
                        .add(org.apache.wicket.AttributeModifier.replace(
                                "aria-label", row.button() + ": " + row.words()))
                        .setVisible(row.settle() != null));
                line.add(new TextHref("action", row.address(), section.action())
                        .add(org.apache.wicket.AttributeModifier.replace(
                                "aria-label", section.action() + ": " + row.words())));
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

    /** One kind of work as the page shows it. */
    private record Section(String kind, String heading, String action, long count, List<Row> rows)
            implements Serializable {}

    /** One line as the page shows it; {@code settle} is null where a page is needed. */
    private record Row(String words, String address, LocalDate due, String settle, String button)
            implements Serializable {}
}
