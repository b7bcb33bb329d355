package se.healthycities.portal.season.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.PackageReads;
import se.healthycities.portal.space.PackageRow;
import se.healthycities.portal.space.PackageService;
import se.healthycities.portal.space.PartChoice;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.layout.PortalPage;

/** What convenors may switch in each kind of space (K1): a package for the spaces of every plugin. */
public class PackagesPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/admin/packages";

    @Inject
    private PackageReads packages;

    @Inject
    private PackageService service;

    private List<PackageRow> rules;

    public PackagesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        rules = packages.rows();
        List<String> parts = PluginMounts.parts(PluginRegistry.installed());
        add(new AdministrationTabs("tabs", ADDRESS));
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        add(new ListView<>("package", owners()) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PluginId> item) {
                PluginId owner = item.getModelObject();
                item.add(new Label("name", name(owner)));
                item.add(form(owner, parts));
            }
        });
    }

    private StatelessForm<Void> form(PluginId owner, List<String> parts) {
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                IRequestParameters sent = getRequest().getPostParameters();
                for (String part : parts) {
                    PartChoice.find(sent.getParameterValue(field(owner, part)).toString(""))
                            .ifPresent(choice -> service.choose(owner.value(), part, choice));
                }
                throw new RedirectToUrlException(ADDRESS + "?saved=true");
            }
        };
        form.add(new ListView<>("part", parts) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<String> item) {
                row(item, owner);
            }
        });
        form.add(new Label("of", name(owner)));
        return form;
    }

    private void row(ListItem<String> item, PluginId owner) {
        String part = item.getModelObject();
        PartChoice now = rule(owner, part);
        String field = field(owner, part);
        String word = getString("part." + part, null, part);
        item.add(new Label("label", word).add(AttributeModifier.replace("for", field)));
        WebMarkupContainer select = new WebMarkupContainer("choice");
        select.add(AttributeModifier.replace("id", field), AttributeModifier.replace("name", field));
        select.add(new ListView<>("option", List.of(PartChoice.values())) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PartChoice> option) {
                PartChoice choice = option.getModelObject();
                option.add(AttributeModifier.replace("value", choice.name()));
                if (choice == now) {
                    option.add(AttributeModifier.replace("selected", "selected"));
                }
                option.add(new Label("text", words(owner, part, now, choice)).setRenderBodyOnly(true));
            }
        });
        item.add(select);
    }

    /** A choice with what it would mean: in how many spaces the part goes away or comes. */
    private String words(PluginId owner, String part, PartChoice now, PartChoice choice) {
        String words = getString("choice." + choice);
        if (choice == now) {
            return words;
        }
        Map<Boolean, Long> turned = packages.consequences(owner.value(), part, now, choice);
        String effect = turned.get(false) > 0 ? "goes" : turned.get(true) > 0 ? "comes" : "same";
        long number = effect.equals("goes") ? turned.get(false) : turned.get(true);
        return words + " – " + getString("effect." + effect).replace("{0}", String.valueOf(number));
    }

    private PartChoice rule(PluginId owner, String part) {
        return rules.stream()
                .filter(row -> row.owner().equals(owner.value()) && row.part().equals(part))
                .map(PackageRow::choice)
                .findFirst()
                .orElse(PartChoice.FORCED);
    }

    private String name(PluginId owner) {
        return owner.equals(PluginId.CORE)
                ? getString("core")
                : Texts.get(PluginRegistry.installed().find(owner).orElseThrow().getClass(), "name", language());
    }

    /** The plugins that have spaces. */
    private static List<PluginId> owners() {
        return PluginRegistry.installed().plugins().stream()
                .filter(plugin -> plugin.pages().stream().anyMatch(Mount::home))
                .map(PortalPlugin::id)
                .toList();
    }

    private static String field(PluginId owner, String part) {
        return owner + "-" + part;
    }

    @Override
    protected IModel<String> title() {
        return Model.of(getString("heading"));
    }

    @Override
    protected List<Crumb> trail() {
        return List.of(new Crumb(getString("administration"), "/admin"));
    }
}
