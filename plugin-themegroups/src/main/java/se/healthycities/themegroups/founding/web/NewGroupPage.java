package se.healthycities.themegroups.founding.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.web.component.ErrorSummary;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.component.Options;
import se.healthycities.portal.web.component.RequestKey;
import se.healthycities.portal.web.layout.PortalPage;
import se.healthycities.themegroups.founding.GroupFounding;
import se.healthycities.themegroups.founding.ModelRow;
import se.healthycities.themegroups.group.Charter;
import se.healthycities.themegroups.group.GroupAddresses;
import se.healthycities.themegroups.group.GroupReads;
import se.healthycities.themegroups.group.ThemeGroup;

/** Where the office makes a group, on its own or like another one (INV-132, B2). */
public class NewGroupPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String HERE = GroupAddresses.newGroup();
    private static final String LIKE = "like";

    @Inject
    private GroupFounding founding;

    @Inject
    private GroupReads groups;

    public NewGroupPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<ModelRow> models = founding.models();
        String asked = getPageParameters().get(LIKE).toString("");
        Optional<ModelRow> model = models.stream()
                .filter(row -> row.path().equals(ThemeGroup.path(asked)))
                .findFirst();
        add(new ErrorSummary("errors"), like(models, model.map(ModelRow::path).orElse("")));
        String named = model.map(row -> getString("copied").replace("{0}", row.name(language())))
                .orElse("");
        add(
                new Label("copied", named).setVisible(model.isPresent()),
                form(model.orElse(null)).setVisible(gate().state(scene()).writable()));
        add(new WebMarkupContainer("readOnly").setVisible(!gate().state(scene()).writable()));
    }

    private WebMarkupContainer like(List<ModelRow> models, String chosen) {
        List<Options.Option> options = new ArrayList<>();
        options.add(new Options.Option("", getString("likeNone")));
        models.forEach(row -> options.add(new Options.Option(slug(row.path()), row.name(language()))));
        WebMarkupContainer like = new WebMarkupContainer("like");
        like.add(AttributeModifier.replace("action", HERE));
        WebMarkupContainer choice = new WebMarkupContainer("choice");
        choice.add(AttributeModifier.replace("name", LIKE));
        choice.add(new Options("model", options, chosen.isEmpty() ? "" : slug(chosen)));
        like.add(choice);
        return like;
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private StatelessForm<Void> form(ModelRow model) {
        Charter begins = model == null ? new Charter("", null, "", "", "") : groups.charter(model.path());
        GroupFields fields = new GroupFields("fields", null, begins);
        RequestKey key = new RequestKey("key");
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onValidate() {
                fields.check();
            }

            @Override
            protected void onSubmit() {
                String path = founding.found(scene(), fields.plan(model == null ? null : model.path()), key.value());
                throw new RedirectToUrlException(Addresses.space(path));
            }
        };
        return (StatelessForm<Void>) form.add(fields, key, new Href("cancel", "/" + ThemeGroup.PLUGIN.url()));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("groups"), "/" + ThemeGroup.PLUGIN.url()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    @Override
    protected Frame frame() {
        return Frame.NARROW;
    }
}
