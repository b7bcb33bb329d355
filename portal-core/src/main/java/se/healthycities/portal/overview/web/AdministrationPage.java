package se.healthycities.portal.overview.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.Mount;
import se.healthycities.portal.spi.PortalPlugin;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.web.component.TextHref;
import se.healthycities.portal.web.layout.PortalPage;

/** Where those who run the network find their pages: every page below {@code /admin} that the visitor may open. */
public class AdministrationPage extends PortalPage {
    private static final long serialVersionUID = 1L;
    private static final String BELOW = "admin/";

    @Inject
    private PluginRegistry registry;

    public AdministrationPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Place> places = new ArrayList<>();
        for (PortalPlugin plugin : registry.plugins()) {
            plugin.pages().stream()
                    .filter(mount -> mount.path().startsWith(BELOW)
                            && !mount.path().contains("$")
                            && gate().permits(Scene.of(plugin.id()), mount.access()))
                    .forEach(mount -> places.add(place(plugin, mount)));
        }
        add(new ListView<>("place", places) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<Place> item) {
                Place place = item.getModelObject();
                item.add(new TextHref("link", place.address(), place.name()));
                item.add(new Label("words", place.words()));
            }
        });
    }

    private Place place(PortalPlugin plugin, Mount mount) {
        String prefix = plugin.id().url().isEmpty() ? "/" : "/" + plugin.id().url() + "/";
        String key = "admin." + mount.page().getSimpleName();
        return new Place(
                prefix + mount.path(),
                Texts.get(plugin.getClass(), key, language()),
                Texts.get(plugin.getClass(), key + ".words", language()));
    }

    @Override
    protected IModel<String> title() {
        return new ResourceModel("heading");
    }

    /** A page and what it is for. */
    private record Place(String address, String name, String words) implements Serializable {}
}
