package se.healthycities.portal.succession.web;

import java.util.Locale;
import org.apache.wicket.Component;
import se.healthycities.portal.plugin.PluginRegistry;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Texts;
import se.healthycities.portal.succession.Step;

/** The words for what people hold, from the plugin where they hold it. */
final class HeldWords {
    private HeldWords() {}

    static String kind(String plugin, String kind, Locale language) {
        return text(plugin, "held." + kind, language, kind);
    }

    /** The role of a seat or a contact, or "" for a thing. */
    static String role(Step step, Component on) {
        if (step.role() == null) {
            return "";
        }
        String word = on.getString("role." + step.role(), null, step.role());
        return text(step.plugin(), "held." + step.kind() + "." + step.role(), on.getLocale(), word);
    }

    private static String text(String plugin, String key, Locale language, String otherwise) {
        return PluginRegistry.installed()
                .find(new PluginId(plugin))
                .flatMap(found -> Texts.find(found.getClass(), key, language))
                .orElse(otherwise);
    }
}
