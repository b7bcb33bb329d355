package se.healthycities.portal.transfer.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.lang.Bytes;
import se.healthycities.portal.sheet.SheetReader;
import se.healthycities.portal.sheet.UnreadableSheet;
import se.healthycities.portal.transfer.ImportKind;
import se.healthycities.portal.transfer.ImportLine;
import se.healthycities.portal.transfer.ImportService;
import se.healthycities.portal.web.component.DraftFiles;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.layout.PortalPage;

/** Takes people or groups in from a sheet: what it needs, the sheet, what each row would do, and the button that does it. */
public class ImportPage extends PortalPage {
    static final String ADDRESS = "/admin/import";
    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService service;

    public ImportPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        ImportKind kind = kind();
        add(new ListView<>("kind", List.of(ImportKind.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ImportKind> item) {
                ImportKind one = item.getModelObject();
                item.add(new se.healthycities.portal.web.component.TextHref(
                                "link", ADDRESS + "?kind=" + name(one), getString("kind." + one))
                        .add(AttributeModifier.append("aria-current", one == kind ? "page" : "false")));
            }
        });
        add(new ErrorSummary("errors"), upload(kind));
        String draft = getPageParameters().get("draft").toString("");
        add(
                draft.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                        ? plan(kind, UUID.fromString(draft))
                        : new WebMarkupContainer("plan").setVisible(false));
    }

    private StatelessForm<Void> upload(ImportKind kind) {
        DraftFiles drafts = new DraftFiles("drafts");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                drafts.take();
                if (drafts.ids().isEmpty() && !drafts.refused()) {
                    drafts.missing();
                } else if (!drafts.refused()) {
                    UUID last = drafts.ids().stream()
                            .reduce((before, after) -> after)
                            .orElseThrow();
                    throw new RedirectToUrlException(ADDRESS + "?kind=" + name(kind) + "&draft=" + last);
                }
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.megabytes(SheetReader.MEGABYTES + 1));
        form.add(drafts);
        form.add(new Label("needed", columns(kind.needed().stream())));
        form.add(new Label("optional", columns(kind.optional().stream())));
        form.add(new Label("words", getString("words." + kind)));
        return form;
    }

    private WebMarkupContainer plan(ImportKind kind, UUID draft) {
        WebMarkupContainer plan = new WebMarkupContainer("plan");
        boolean done = !getPageParameters().get("done").isEmpty();
        List<ImportLine> lines = List.of();
        String unreadable = "";
        try {
            lines = service.plan(kind, draft);
        } catch (UnreadableSheet sheet) {
            unreadable = sheet.text(language());
        }
        plan.add(new Label("unreadable", unreadable).setVisible(!unreadable.isEmpty()));
        plan.add(new Label("done", getString("done")).setVisible(done));
        plan.add(new Label("count", count(lines)));
        plan.add(table(lines));
        boolean something = lines.stream()
                .anyMatch(line -> line.effect() == ImportLine.Effect.NEW || line.effect() == ImportLine.Effect.CHANGED);
        StatelessForm<Void> form = new StatelessForm<>("take") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                try {
                    service.take(kind, draft);
                } catch (UnreadableSheet damagedSince) {
                    throw new IllegalStateException(damagedSince);
                }
                throw new RedirectToUrlException(ADDRESS + "?kind=" + name(kind) + "&draft=" + draft + "&done=1");
            }
        };
        plan.add(form.setVisible(something));
        return plan;
    }

    private WebMarkupContainer table(List<ImportLine> lines) {
        WebMarkupContainer table = new WebMarkupContainer("table");
        table.add(new ListView<>("line", lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<ImportLine> item) {
                ImportLine line = item.getModelObject();
                boolean wrong = line.problem() != null;
                item.add(new Label("number", String.valueOf(line.line())));
                item.add(new Label("row", line.words()));
                item.add(new Label("effect", getString("effect." + line.effect()))
                        .add(AttributeModifier.replace("class", wrong ? "tag tag-coral" : "tag")));
                item.add(new Label(
                                "problem",
                                wrong ? getString("problem." + line.problem()).replace("{0}", line.value()) : "")
                        .setVisible(wrong));
            }
        });
        return (WebMarkupContainer) table.setVisible(!lines.isEmpty());
    }

    private String count(List<ImportLine> lines) {
        return Stream.of(ImportLine.Effect.values())
                .map(effect -> getString("effect." + effect) + ": "
                        + lines.stream().filter(line -> line.effect() == effect).count())
                .collect(Collectors.joining(" · "));
    }

    private String columns(Stream<String> columns) {
        return columns.map(column -> getString("column." + column.replace(' ', '-')))
                .collect(Collectors.joining(", "));
    }

    private ImportKind kind() {
        String asked = getPageParameters().get("kind").toString("");
        return Stream.of(ImportKind.values())
                .filter(kind -> name(kind).equals(asked))
                .findFirst()
                .orElse(ImportKind.PEOPLE);
    }

    private static String name(ImportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }
}
