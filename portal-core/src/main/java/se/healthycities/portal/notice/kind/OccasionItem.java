package se.healthycities.portal.notice.kind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import se.healthycities.portal.calendar.OccasionStatus;
import se.healthycities.portal.calendar.Precision;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.DigestItem;
import se.healthycities.portal.spi.Texts;

/** An occasion as its reader may know of it today. @param movedAt null when it is when it was announced */
record OccasionItem(
        Long occasion,
        String key,
        String title,
        LocalDate firstDay,
        LocalTime startTime,
        Precision precision,
        OccasionStatus status,
        Instant movedAt,
        String space,
        String spaceEnglish) {
    DigestItem item(Locale language) {
        return new DigestItem(occasion, title, Addresses.occasion(key))
                .about(Texts.get(CoreDigest.class, state(), language, when(language)))
                .in("en".equals(language.getLanguage()) && spaceEnglish != null ? spaceEnglish : space)
                .within("occasion " + occasion);
    }

    private String state() {
        if (status == OccasionStatus.CANCELLED) {
            return "occasion.cancelled";
        }
        if (status == OccasionStatus.REGISTRATION_OPEN && movedAt == null) {
            return "occasion.open";
        }
        return movedAt == null ? "occasion.new" : "occasion.moved";
    }

    private String when(Locale language) {
        return precision == Precision.DAY ? Days.moment(firstDay, startTime, language) : Days.month(firstDay, language);
    }
}
