package se.healthycities.portal.announcement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/** An announcement as it is read; without a path it is the network's, without {@code sentAt} a draft. */
public record AnnouncementView(
        Long id,
        String owner,
        String path,
        String space,
        String spaceEnglish,
        String author,
        String title,
        String organisation,
        String subject,
        String html,
        String subjectEnglish,
        String htmlEnglish,
        String link,
        Aim aim,
        Proof proof,
        LocalDate answerBy,
        Boolean required,
        Integer shown,
        Instant sentAt,
        Instant changedAt)
        implements Serializable {
    public String subject(Locale language) {
        return Bilingual.of(subject, subjectEnglish, language);
    }

    public String html(Locale language) {
        return Bilingual.of(html, htmlEnglish, language);
    }

    /** The language in which it is shown to somebody who reads the given one. */
    public String languageFor(Locale language) {
        return subject(language).equals(subjectEnglish) ? "en" : "sv";
    }

    public String space(Locale language) {
        return space == null ? null : Bilingual.of(space, spaceEnglish, language);
    }

    /** Where it is sent from. */
    public Scene scene() {
        return path == null ? Scene.PORTAL : Scene.space(new PluginId(owner), path);
    }

    public boolean sent() {
        return sentAt != null;
    }
}
