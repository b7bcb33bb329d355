package se.healthycities.portal.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import se.healthycities.portal.spi.PluginId;
import se.healthycities.portal.spi.Scene;

/**
 * All that is said about one occasion, except where one joins it: that is asked for each reader ({@link JoinAddresses}).
 *
 * @param key its address below {@code /calendar}; it never changes
 * @param sequence how often it was changed since it was published
 * @param startsAt null for an occasion of whole days, or whose day is not known
 * @param html the description as it is shown
 * @param membersAttend true for an occasion of somebody else that the network's members may come to
 * @param movedFrom the day for which it was announced before, or null
 * @param reason why it was cancelled, or null
 * @param space null for an occasion of the network as a whole
 */
public record OccasionDetails(
        Long id,
        String key,
        UUID uid,
        Integer version,
        Integer sequence,
        String owner,
        String title,
        String kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime startTime,
        LocalTime endTime,
        Instant startsAt,
        Instant endsAt,
        Precision precision,
        String place,
        String mode,
        OccasionStatus status,
        String audience,
        Integer part,
        String text,
        String html,
        String organiser,
        String link,
        Boolean membersAttend,
        LocalDate movedFrom,
        LocalTime movedFromTime,
        Instant movedAt,
        Instant cancelledAt,
        String reason,
        Instant changedAt,
        Long host,
        String hostName,
        Long space,
        String spacePath,
        String spaceName,
        String spaceNameEnglish)
        implements Serializable {
    /** The beginning of a query for such rows, with the aliases {@code occasion} and {@code space}. */
    public static final String SELECT = "select occasion.id, occasion.key, occasion.uid, occasion.version,"
            + " occasion.sequence, occasion.owner, occasion.title, occasion.kind, occasion.firstDay, occasion.lastDay,"
            + " occasion.startTime, occasion.endTime, occasion.startsAt, occasion.endsAt, occasion.precision,"
            + " occasion.place, occasion.mode, occasion.status, occasion.audience, occasion.part, occasion.text,"
            + " occasion.html, occasion.organiser, occasion.link, occasion.membersAttend,"
            + " occasion.movedFrom, occasion.movedFromTime, occasion.movedAt, occasion.cancelledAt, occasion.reason,"
            + " occasion.changedAt, host.id, host.name, space.id, space.path, space.name, space.nameEnglish"
            + " from Occasion occasion left join occasion.space space left join occasion.host host";

    /** Where one acts on it: in its space, or in the network as a whole. */
    public Scene scene() {
        PluginId plugin = new PluginId(owner);
        return spacePath == null ? Scene.of(plugin) : Scene.space(plugin, spacePath);
    }

    public String spaceName(Locale language) {
        return "en".equals(language.getLanguage()) && spaceNameEnglish != null ? spaceNameEnglish : spaceName;
    }

    public boolean draft() {
        return status == OccasionStatus.DRAFT;
    }

    /** A draft that was thrown away. */
    public boolean discarded() {
        return draft() && cancelledAt != null;
    }

    public boolean cancelled() {
        return status == OccasionStatus.CANCELLED;
    }
}
