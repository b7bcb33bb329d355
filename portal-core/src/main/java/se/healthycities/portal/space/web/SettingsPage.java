package se.healthycities.portal.space.web;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.plugin.PluginMounts;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.space.PackageReads;
import se.healthycities.portal.space.PackageService;
import se.healthycities.portal.space.PartRow;
import se.healthycities.portal.web.component.Href;
import se.healthycities.portal.web.layout.SpacePage;

/** Where the convenor switches the parts of a space, as far as its package permits; the rest says who can. */
public class SettingsPage extends SpacePage {
    private static final long serialVersionUID = 1L;

    @Inject
    private PackageReads packages;

    @Inject
    private PackageService service;

    public SettingsPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<PartRow> parts = packages.parts(standing(), PluginMounts.parts(PluginRegistry.installed()));
        List<PartRow> open = parts.stream().filter(part -> part.choice().open()).toList();
        List<PartRow> fixed =
                parts.stream().filter(part -> !part.choice().open()).toList();
        add(new WebMarkupContainer("saved")
                .setVisible(getPageParameters().get("saved").toBoolean(false)));
        add(new WebMarkupContainer("nothing").setVisible(open.isEmpty()));
        add(form(open).setVisible(!open.isEmpty()));
        WebMarkupContainer locked = new WebMarkupContainer("locked");
        locked.add(new ListView<>("part", fixed) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PartRow> item) {
                PartRow part = item.getModelObject();
                item.add(new Label("name", name(part)));
                item.add(new Label("why", getString("why." + part.choice())));
            }
        });
        add(locked.setVisible(!fixed.isEmpty()));
        add(new ReadersPanel("readers", standing(), scene())
                .setVisible(gate().state(scene()).writable()));
        add(new Href("notices", Addresses.notices(standing().path())));
        add(new Href("export", Addresses.export(standing().path())));
    }

    private StatelessForm<Void> form(List<PartRow> open) {
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                Set<String> on = new HashSet<>();
                List<StringValue> sent = getRequest().getPostParameters().getParameterValues("part");
                if (sent != null) {
                    sent.forEach(value -> on.add(value.toString()));
                }
                service.use(scene(), on);
                throw new RedirectToUrlException(Addresses.settings(standing().path()) + "?saved=true");
            }
        };
        form.add(new ListView<>("part", open) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PartRow> item) {
                PartRow part = item.getModelObject();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("value", part.part()));
                if (part.on()) {
                    box.add(AttributeModifier.replace("checked", "checked"));
                }
                item.add(box, new Label("name", name(part)));
                item.add(new Label("words", getString("words." + part.choice())));
            }
        });
        return form;
    }

    private String name(PartRow part) {
        return getString("part." + part.part(), null, part.part());
    }

    @Override
    protected String tab() {
        return "settings";
    }
}
