package se.healthycities.portal.discussion.moving;

import java.io.Serializable;
import java.util.Locale;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/** A space in which the visitor may start discussions today. */
public record Destination(Long id, String path, String owner, String name, String nameEnglish) implements Serializable {
    public Scene scene() {
        return Scene.space(new PluginId(owner), path).in("discussions");
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) && nameEnglish != null ? nameEnglish : name;
    }
}
