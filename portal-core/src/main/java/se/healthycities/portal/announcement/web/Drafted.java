package se.healthycities.portal.announcement.web;

import java.util.Set;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import se.healthycities.portal.announcement.Aim;
import se.healthycities.portal.announcement.AnnouncementReads;
import se.healthycities.portal.announcement.AnnouncementWords;
import se.healthycities.portal.announcement.Proof;
import se.healthycities.portal.spi.Refused;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.spi.Verdict;

/** The draft that an address names ({@code ?draft=12}), or an empty one. */
record Drafted(Long id, AnnouncementWords words) {
    /** @throws Refused when this place has no such draft */
    static Drafted of(PageParameters parameters, Scene scene, AnnouncementReads announcements) {
        if (parameters.get("draft").isEmpty()) {
            Aim first = scene.space() == null ? Aim.MEMBERS : Aim.SEATS;
            return new Drafted(
                    null,
                    new AnnouncementWords(
                            null, null, null, null, null, first, Set.of(), Set.of(), Proof.NONE, null, false));
        }
        long id = id(parameters, "draft");
        return new Drafted(id, announcements.draft(scene, id).orElseThrow(() -> new Refused(Verdict.NOT_FOUND, scene)));
    }

    /** The id in an address, 0 for anything else. */
    static long id(PageParameters parameters, String name) {
        String digits = parameters.get(name).toString("");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
